package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.language.Messages;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void the_page_of_rules_says_what_the_rules_are() throws IOException {
    LoadedRegisters none = LoadedRegisters.none(Inspecting.GAZETTEER);
    String page =
        new RulesPage(new Messages("classpath:/", List.of("rules")))
            .write(Inspecting.book(none, QualitySettings.DEFAULT).rules());
    if (Boolean.getBoolean("write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("write it anew: ./mvnw test -Dtest=RulesPageTest -Dwrite=true")
        .isEqualTo(page);
  }
}
