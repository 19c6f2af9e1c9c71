package org.jalon.diffusion.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.junit.jupiter.api.Test;

class FlowWordsTest {

  private static final Messages WORDS = new Messages("classpath:/", List.of("flows"));

  @Test
  void what_is_said_in_french_is_said_in_english() {
    assertThat(WORDS.keys("flows", Languages.find("en").orElseThrow()))
        .isEqualTo(WORDS.keys("flows", Languages.byDefault()));
  }
}
