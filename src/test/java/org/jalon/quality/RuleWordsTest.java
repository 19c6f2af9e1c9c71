package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its words in both languages of professionals, with the same arguments. */
class RuleWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Messages MESSAGES = new Messages("classpath:/", List.of("rules"));
  private static final List<RuleDescription> RULES =
      Inspecting.book(LoadedRegisters.none(Inspecting.GAZETTEER), QualitySettings.DEFAULT).rules();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void every_rule_effect_mender_referential_and_family_has_its_words(String language) {
    assertThat(patterns(language).keySet()).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(patterns(language)).allSatisfy((key, words) -> assertThat(words).isNotBlank());
  }

  @Test
  void both_languages_have_the_same_arguments() {
    SortedMap<String, String> english = patterns("en");

    assertThat(patterns("fr"))
        .allSatisfy((key, french) ->
            assertThat(arguments(french)).as(key).isEqualTo(arguments(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void messages_have_three_arguments_at_most_and_no_brace_is_left(String language) {
    Object[] arguments = {"value", "expected", "date"};
    assertThat(patterns(language).keySet())
        .allSatisfy(key ->
            assertThat(MESSAGES.getMessage(key, arguments, Locale.of(language)))
                .doesNotContain("{", "}"));
  }

  private static Set<String> expected() {
    Set<String> keys = new TreeSet<>();
    for (RuleDescription rule : RULES) {
      keys.add("rule." + rule.id() + ".title");
      keys.add("rule." + rule.id() + ".message");
      keys.add("rule." + rule.id() + ".mend");
    }
    Arrays.stream(Effect.values()).forEach(effect -> keys.add("effect." + effect));
    Arrays.stream(Mender.values()).forEach(mender -> keys.add("mender." + mender));
    Arrays.stream(Referential.values()).forEach(one -> keys.add("referential." + one.key()));
    Arrays.stream(Family.values()).forEach(family -> keys.add("family." + family));
    return keys;
  }

  private static SortedMap<String, String> patterns(String language) {
    return MESSAGES.patterns("rules", Languages.find(Locale.of(language)).orElseThrow());
  }

  private static List<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(MatchResult::group).sorted().distinct().toList();
  }
}
