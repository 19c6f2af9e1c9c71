package org.jalon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({"٦٩١٢٣,69123", "۶۹۱۲۳,69123", "６９,69", "Лион 3,Лион 3", "١km,1km", "²,²", "''  ,''"})
  void digits_of_any_script_become_latin_and_the_rest_stays(String text, String latin) {
    assertThat(Digits.toLatin(text)).isEqualTo(latin);
  }
}
