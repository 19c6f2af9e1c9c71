package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {

  @Test
  void texts_come_back_as_they_went_in() {
    Random random = new Random(20261122);
    PackedTexts texts = new PackedTexts();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      String text = random.nextInt(9) == 0 ? "" : "é".repeat(random.nextInt(40)) + i + "’";
      expected.add(text);
      texts.add(text);
    }

    for (int i = 0; i < expected.size(); i++) {
      assertThat(texts.get(i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void lists_come_back_as_they_went_in_empty_ones_too() {
    PackedLists lists = new PackedLists();
    lists.add(new long[] {});
    lists.add(new long[] {3, 1});
    lists.add(new long[] {});
    lists.add(new long[] {Long.MAX_VALUE});

    assertThat(lists.get(0)).isEmpty();
    assertThat(lists.get(1)).containsExactly(3, 1);
    assertThat(lists.get(2)).isEmpty();
    assertThat(lists.get(3)).containsExactly(Long.MAX_VALUE);
  }

  @Test
  void the_first_of_equal_numbers_is_found_and_a_missing_one_is_not() {
    PackedLongs numbers = new PackedLongs();
    for (long number : new long[] {2, 5, 5, 5, 9}) {
      numbers.add(number);
    }

    assertThat(numbers.search(5)).isEqualTo(1);
    assertThat(numbers.search(9)).isEqualTo(4);
    assertThat(numbers.search(4)).isNegative();
    assertThat(new PackedLongs().search(0)).isNegative();
  }
}
