package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.PasswordChange;
import org.jalon.intake.FeedRefusedException;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.lheo.FileFault;
import org.jalon.offer.RunStatus;
import org.junit.jupiter.api.Test;

class BackOfficeWordsTest {

  private static final Language FRENCH = Languages.byDefault();
  private static final Language ENGLISH = Languages.find("en").orElseThrow();

  private final Messages messages = new Messages("classpath:/", List.of("site", "backoffice"));

  @Test
  void english_has_the_keys_and_arguments_of_french() {
    assertThat(messages.keys("backoffice", ENGLISH)).isEqualTo(messages.keys("backoffice", FRENCH));
    messages
        .patterns("backoffice", FRENCH)
        .forEach((key, pattern) ->
            assertThat(arguments(messages.patterns("backoffice", ENGLISH).get(key)))
                .as(key)
                .isEqualTo(arguments(pattern)));
  }

  /** The first bundle that has a key wins: one in both would show the public site's words. */
  @Test
  void no_key_is_the_public_sites_too() {
    assertThat(messages.keys("backoffice", FRENCH))
        .doesNotContainAnyElementsOf(messages.keys("site", FRENCH));
  }

  @Test
  void templates_and_lists_ask_only_for_words_that_exist() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path template : templates()) {
      Matcher key =
          Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)").matcher(Files.readString(template));
      while (key.find()) {
        asked.add(key.group(1));
      }
    }
    for (Act act : Act.values()) {
      asked.add("act." + act.code());
    }
    for (PasswordChange.Problem problem : PasswordChange.Problem.values()) {
      asked.add("password." + problem.code());
    }
    for (RunStatus status : RunStatus.values()) {
      asked.add("status." + status.name().toLowerCase(java.util.Locale.ROOT));
      asked.add("run.lead." + status.name().toLowerCase(java.util.Locale.ROOT));
    }

    Set<String> known = new TreeSet<>(messages.keys("site", FRENCH));
    known.addAll(messages.keys("backoffice", FRENCH));
    assertThat(known).containsAll(asked);
  }

  @Test
  void every_fault_of_a_feed_has_words() {
    Set<String> known = messages.keys("backoffice", FRENCH);

    for (FileFault.Code code : FileFault.Code.values()) {
      assertThat(known).contains("fault." + code);
    }
    for (FeedRefusedException.Code code : FeedRefusedException.Code.values()) {
      assertThat(known).contains("fault." + code);
    }
    assertThat(known).contains("fault.SHRUNK", "fault.LATE", "fault.UNREADABLE");
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates/backoffice"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Set<String> arguments(String pattern) {
    Set<String> names = new TreeSet<>();
    MessagePattern parts = new MessagePattern(pattern.replace("'", "''"));
    for (int i = 0; i < parts.countParts(); i++) {
      MessagePattern.Part part = parts.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parts.getSubstring(part));
      }
    }
    return names;
  }
}
