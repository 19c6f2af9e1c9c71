package org.jalon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saint-Étienne          | saint etienne",
        "L'Haÿ-les-Roses        | l hay les roses",
        "L’Haÿ‑les–Roses        | l hay les roses",
        "ŒUVRE, Cæsar, Straße   | oeuvre, caesar, strasse",
        "  Lyon \t 3e           | lyon 3e",
        "LYON ?                 | lyon ?",
        "Łódź, Ørsted, İzmir    | lodz, orsted, izmir",
        "ＬＹＯＮ ﬁn             | lyon fin",
        "Київ                   | київ",
        "Ёлка Йошкар            | елка йошкар",
        "м’ята                  | м ята",
        "باريسُ                  | باريس",
        "أحمد                   | احمد",
        "الإسكندرية             | الاسكندريه",
        "کتاب                   | كتاب",
        "می‌خواهم                | مي خواهم",
        "لیون ۶۹۰۰۳             | ليون 69003",
        "ليون ٦٩٠٠٣             | ليون 69003",
        "ښوونځی                 | ښوونځي",
        "بـاريـس                 | باريس",
        "里昂                    | 里昂",
        "ﻟﻴﻮن                   | ليون",
      })
  void text_is_folded(String text, String folded) {
    assertThat(TextFolding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"май,маи", "їжа,іжа", "ар,ор"})
  void letters_that_readers_tell_apart_stay_apart(String one, String other) {
    assertThat(TextFolding.fold(one)).isNotEqualTo(TextFolding.fold(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"й", "ї", "ў", "Й", "é", "ё", "أ", "آ"})
  void composed_and_decomposed_letters_are_the_same(String letter) {
    assertThat(TextFolding.fold(Normalizer.normalize(letter, Normalizer.Form.NFD)))
        .isEqualTo(TextFolding.fold(letter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "\u0000\u0001", "\u200F\u202B", "\uD800", "\u0301", "---"})
  void nothing_but_marks_and_separators_is_empty(String text) {
    assertThat(TextFolding.fold(text)).isEmpty();
  }

  @Test
  void the_quick_way_and_the_long_way_agree() {
    for (char c = 1; c < 0x2100; c++) {
      String text = "a" + c + "b";
      assertThat(TextFolding.fold(text)).as("U+%04X", (int) c).isEqualTo(TextFolding.foldAny(text));
    }
  }

  @Test
  void folding_twice_changes_nothing_more() {
    long seed = 20260401;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      String once = TextFolding.fold(text.toString());
      assertThat(TextFolding.fold(once)).as("seed %d round %d", seed, round).isEqualTo(once);
    }
  }
}
