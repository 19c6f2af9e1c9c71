package org.jalon.web;

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
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.search.Facet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteWordsTest {

  private static final Language FRENCH = Languages.byDefault();

  private final Messages messages = new Messages("classpath:/", List.of("site"));

  @Test
  void english_has_the_keys_of_french() {
    assertThat(messages.keys("site", Languages.find("en").orElseThrow()))
        .isEqualTo(messages.keys("site", FRENCH));
  }

  @Test
  void translations_use_the_arguments_of_french() {
    Language english = Languages.find("en").orElseThrow();
    messages
        .patterns("site", FRENCH)
        .forEach((key, pattern) ->
            assertThat(arguments(messages.patterns("site", english).get(key)))
                .as(key)
                .isEqualTo(arguments(pattern)));
  }

  @Test
  void every_filter_and_every_value_has_a_name() {
    Set<String> keys = messages.keys("site", FRENCH);
    for (Facet facet : Facet.values()) {
      assertThat(keys).contains("facet." + facet.parameter());
      facet.codes().forEach(c -> assertThat(keys).contains("facet." + facet.parameter() + "." + c));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_has_no_words_of_its_own(Path template) throws IOException {
    List<String> texts =
        Jsoup.parse(Files.readString(template))
            .nodeStream(TextNode.class)
            .map(node -> node.text().strip())
            .filter(text -> !text.isEmpty())
            .toList();

    assertThat(texts).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("publicTemplates")
  void a_template_asks_only_for_words_that_exist(Path template) throws IOException {
    Matcher key = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)").matcher(Files.readString(template));
    Set<String> asked = new TreeSet<>();
    while (key.find()) {
      asked.add(key.group(1));
    }

    Set<String> known = new TreeSet<>(messages.keys("site", FRENCH));
    if (template.startsWith("templates/professional")) {
      known.addAll(messages.keys("professional", FRENCH));
    }
    assertThat(known).containsAll(asked);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_has_no_script_or_style_of_its_own_and_stays_short(Path template)
      throws IOException {
    String text = Files.readString(template);

    assertThat(text).doesNotContainPattern("<style|style=|\\son[a-z]+=|th:utext|javascript:");
    assertThat(text.lines().count()).isLessThanOrEqualTo(130);
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      // The style page is for those who write the site: it calls components by their names.
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.startsWith("templates/style"))
          .sorted()
          .toList();
    }
  }

  /** The back office has words of its own. */
  static List<Path> publicTemplates() throws IOException {
    return templates().stream().filter(file -> !file.startsWith("templates/backoffice")).toList();
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
