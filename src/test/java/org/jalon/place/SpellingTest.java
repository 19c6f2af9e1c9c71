package org.jalon.place;

import static org.assertj.core.api.Assertions.assertThat;

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
}
