package org.jalon.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jalon.web.reading.ReadingHelp.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader chose, kept in a cookie. */
class ReadingHelpTest {

  static List<ReadingHelp> allChoices() {
    List<ReadingHelp> all = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (int size : ReadingHelp.SIZES) {
        for (int bits = 0; bits < 16; bits++) {
          all.add(
              new ReadingHelp(
                  theme, size, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("allChoices")
  void every_choice_comes_back_from_its_cookie(ReadingHelp help) {
    assertThat(ReadingHelp.of(help.cookie())).isEqualTo(help);
    assertThat(help.cookie()).matches("[a-z0-9-]*");
  }

  @Test
  void who_chose_nothing_has_no_cookie() {
    assertThat(ReadingHelp.USUAL.cookie()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "---", "rouge", "999", "0", "sombre2", "<script>", "\u0000"})
  void a_cookie_that_means_nothing_changes_nothing(String cookie) {
    assertThat(ReadingHelp.of(cookie)).isEqualTo(ReadingHelp.USUAL);
  }

  @Test
  void half_a_cookie_keeps_what_can_be_read() {
    assertThat(ReadingHelp.of("contraste-150-ai"))
        .isEqualTo(new ReadingHelp(Theme.CONTRAST, 150, false, false, false, false));
  }

  @Test
  void letters_have_no_other_size() {
    assertThatThrownBy(() -> new ReadingHelp(Theme.DARK, 300, false, false, false, false))
        .hasMessageContaining("300");
  }
}
