package org.jalon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.env.MapPropertySource;

class MessagesTest {

  private static final Locale DARI = Locale.forLanguageTag("fa-AF");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final Messages messages = new Messages("classpath:/language/", List.of("site", "second"));

  @Test
  void a_message_without_arguments_is_returned_as_it_stands() {
    assertThat(text("plain", Locale.FRENCH)).isEqualTo("Aujourd'hui, c'est « gratuit »");
  }

  @Test
  void apostrophes_need_no_doubling() {
    assertThat(text("apostrophe", Locale.FRENCH, "Évry"))
        .isEqualTo("Près d'Évry, l'offre n'est pas complète");
    assertThat(text("courses", Locale.FRENCH, 3)).isEqualTo("3 cours à l'heure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}",
        "à {0}",
        "{1}, {0} et {1}",
        "l'offre d'{0} : « {1} »",
        "# {0} {0}",
        "{0}{1}"
      })
  void texts_stand_in_their_places_as_icu_would_put_them(String pattern) {
    Object[] texts = {"l'Évry {2}", "كلمة <b>"};
    assertThat(TextPattern.of(pattern).orElseThrow().fill(texts))
        .isEqualTo(MessageFormat.format(pattern.replace("'", "''"), texts));
  }

  @Test
  void numbers_missing_texts_and_other_braces_are_left_to_icu() {
    TextPattern pattern = TextPattern.of("{0} km").orElseThrow();
    assertThat(pattern.takes(new Object[] {"12"})).isTrue();
    assertThat(pattern.takes(new Object[] {12})).isFalse();
    assertThat(pattern.takes(new Object[0])).isFalse();
    assertThat(TextPattern.of("{0, plural, one {# cours} other {# cours}}")).isEmpty();
    assertThat(TextPattern.of("{0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,لا دورات", "1,دورة واحدة", "2,دورتان", "3,3 دورات", "11,11 دورة", "100,100 دورة"})
  void arabic_has_its_six_plurals(int count, String expected) {
    assertThat(text("courses", ARABIC, count)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1,1 курс", "2,2 курси", "5,5 курсів", "21,21 курс"})
  void ukrainian_has_its_plurals(int count, String expected) {
    assertThat(text("courses", Locale.forLanguageTag("uk"), count)).isEqualTo(expected);
  }

  @Test
  void dari_is_reached_by_its_tag_and_writes_latin_digits_and_our_calendar() {
    assertThat(text("plain", DARI)).isEqualTo("سلام");
    assertThat(text("plain", Languages.find("prs").orElseThrow().locale())).isEqualTo("سلام");
    assertThat(text("number", DARI, 690)).isEqualTo("690");
    Date day = Date.from(LocalDate.of(2026, 4, 1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    assertThat(text("day", DARI, day)).contains("2026");
  }

  @Test
  void no_language_falls_back_to_another() {
    assertThatThrownBy(() -> text("french.only", ARABIC))
        .isInstanceOf(NoSuchMessageException.class);
    assertThatThrownBy(() -> text("plain", Locale.GERMAN))
        .isInstanceOf(NoSuchMessageException.class);
    assertThatThrownBy(() -> text("plain", Locale.CHINESE))
        .isInstanceOf(NoSuchMessageException.class);
  }

  @Test
  void a_default_text_is_used_only_when_the_key_is_missing() {
    assertThat(messages.getMessage("nowhere", null, "or this", Locale.FRENCH)).isEqualTo("or this");
    assertThat(messages.getMessage("plain", null, "or this", DARI)).isEqualTo("سلام");
  }

  @Test
  void the_first_bundle_with_the_key_answers() {
    assertThat(text("plain", Locale.FRENCH)).startsWith("Aujourd");
    assertThat(text("second.only", Locale.FRENCH)).isEqualTo("Deuxième");
  }

  @Test
  void the_first_code_that_has_a_message_answers() {
    String[] codes = {"nowhere", "second.only"};
    assertThat(messages.getMessage(new DefaultMessageSourceResolvable(codes), Locale.FRENCH))
        .isEqualTo("Deuxième");
    assertThatThrownBy(() -> messages.getMessage(new DefaultMessageSourceResolvable(codes), DARI))
        .isInstanceOf(NoSuchMessageException.class);
  }

  @Test
  void a_pattern_that_icu_refuses_is_named() {
    assertThatThrownBy(() -> text("broken", Locale.FRENCH, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{0, plural, one {#}");
  }

  @Test
  void keys_are_listed_per_bundle_and_language() {
    assertThat(messages.keys("site", Languages.find("prs").orElseThrow()))
        .containsExactly("day", "number", "plain");
    assertThat(messages.keys("site", Languages.find("zh").orElseThrow())).isEmpty();
    assertThat(messages.patterns("second", Languages.byDefault()))
        .containsEntry("second.only", "Deuxième");
  }

  @Test
  void many_threads_get_their_own_answers() {
    List<String> answers =
        IntStream.range(2, 5_000)
            .parallel()
            .mapToObj(count -> count % 2 == 0 ? text("number", DARI, 7) : text("number", DARI, 8))
            .distinct()
            .sorted()
            .toList();
    assertThat(answers).containsExactly("7", "8");
  }

  @Test
  void files_are_read_again_when_they_change(@TempDir Path folder) throws IOException {
    Path site = Files.createDirectories(folder.resolve("i18n/site"));
    Messages live = new Messages("file:" + folder + "/", List.of("site"));
    assertThat(live.getMessage("word", null, "none", Locale.FRENCH)).isEqualTo("none");
    Files.writeString(site.resolve("messages_fr.properties"), "word=été\n");
    assertThat(live.getMessage("word", null, "none", Locale.FRENCH)).isEqualTo("été");
    Files.writeString(site.resolve("messages_fr.properties"), "word=automne\n");
    assertThat(live.getMessage("word", null, "none", Locale.FRENCH)).isEqualTo("automne");
  }

  @Test
  void spring_takes_its_messages_from_here() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("test", Map.of("jalon.assets", "classpath:/language/")));
      context.register(Messages.class);
      context.refresh();
      assertThat(context.getMessage("plain", null, DARI)).isEqualTo("سلام");
    }
  }

  @Test
  void a_base_without_a_slash_at_its_end_is_refused() {
    List<String> bundles = List.of("site");
    assertThatThrownBy(() -> new Messages("file:.", bundles))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("file:.");
  }

  private String text(String code, Locale locale, Object... args) {
    return messages.getMessage(code, args, locale);
  }
}
