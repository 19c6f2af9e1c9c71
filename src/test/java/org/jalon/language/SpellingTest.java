package org.jalon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "lyon,lyon,0",
    "lyon,lyom,1",
    "lyon,lyno,1",
    "lyon,yon,1",
    "lyon,lyyon,1",
    "lyon,nice,3",
    "grenoble,genobel,2",
    "'',ab,2",
    "'',abc,3",
    "marseille,maresille,1"
  })
  void mistakes_are_counted_up_to_the_limit(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other, 2)).isEqualTo(distance);
    assertThat(Spelling.distance(other, one, 2)).isEqualTo(distance);
  }

  @Test
  void the_bits_of_letters_rule_out_no_name_within_the_limit() {
    long seed = 20260403;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String one = letters(random);
      String other = letters(random);
      int different = Long.bitCount(Spelling.letters(one) ^ Spelling.letters(other));
      assertThat(different)
          .as("seed %d: %s %s", seed, one, other)
          .isLessThanOrEqualTo(2 * Spelling.distance(one, other, 10));
    }
  }

  private static String letters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(4)));
    }
    return text.toString();
  }
}
