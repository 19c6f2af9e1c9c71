package org.jalon.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.understanding.LexiconFiles.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexicon is whole and says nothing twice; what is wrong is named by file, line and word. */
class LexiconTest {

  private static final int FEWEST_CONCEPTS = 250;
  private static final LexiconFiles FILES = new LexiconFiles("file:./");
  private static final WordAnalyzer ANALYZER = new WordAnalyzer();

  /** Zero-width non-joiner, which Persian and Pashto write within words. */
  private static final int NON_JOINER = 0x200C;

  private final Map<String, String> effects = FILES.effects();
  private final List<String> wrong = new ArrayList<>();

  static Stream<String> files() {
    return FILES.names().stream();
  }

  static Stream<String> languages() {
    return Languages.all().stream().map(Language::pathCode);
  }

  private void expect(boolean right, String file, Line line, String word, String problem) {
    if (!right) {
      wrong.add("%s.txt, line %d, “%s”: %s".formatted(file, line.number(), word, problem));
    }
  }

  @Test
  void there_are_many_concepts_and_every_effect_is_one() {
    assertThat(effects).hasSizeGreaterThanOrEqualTo(FEWEST_CONCEPTS);
    effects.forEach((id, effect) -> {
      try {
        Effect.parse(effect);
      } catch (IllegalArgumentException e) {
        wrong.add("concepts.csv, “" + id + "”: " + e.getMessage());
      }
    });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_concept_has_words_in_every_language(String language) {
    assertThat(FILES.names()).contains(language);
    Set<String> missing = new HashSet<>(effects.keySet());
    FILES.read(language).stream()
        .filter(line -> !line.surfaces().isEmpty())
        .forEach(line -> missing.remove(line.concept()));
    assertThat(missing).as("concepts without words in " + language + ".txt").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_line_names_a_concept_once(String file) {
    Set<String> seen = new HashSet<>();
    for (Line line : FILES.read(file)) {
      expect(effects.containsKey(line.concept()), file, line, line.concept(), "no such concept");
      expect(seen.add(line.concept()), file, line, line.concept(), "stands on two lines");
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_words_mean_two_different_things(String file) {
    Map<List<String>, String> concepts = new HashMap<>();
    for (Line line : FILES.read(file)) {
      for (String surface : line.surfaces()) {
        String other =
            concepts.putIfAbsent(
                ANALYZER.tokens(surface).stream().map(Token::term).toList(), line.concept());
        expect(
            other == null || sameEffect(other, line.concept()),
            file,
            line,
            surface,
            "means " + other + " too");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Two concepts that are searched by their own words are never the same. */
  private boolean sameEffect(String one, String other) {
    Effect effect = Effect.parse(effects.getOrDefault(one, "rien"));
    boolean byWords =
        effect == Effect.Simple.SUBJECT
            || effect == Effect.Simple.TRADE
            || effect == Effect.Simple.DIPLOMA;
    return one.equals(other)
        || (!byWords && effect.equals(Effect.parse(effects.getOrDefault(other, "rien"))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_sign_is_invisible_and_every_word_has_letters(String file) {
    for (Line line : FILES.read(file)) {
      for (String surface : line.surfaces()) {
        surface
            .codePoints()
            .filter(c -> c != NON_JOINER)
            .filter(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))
            .forEach(c -> expect(false, file, line, surface, "invisible U+%04X".formatted(c)));
        expect(!ANALYZER.tokens(surface).isEmpty(), file, line, surface, "has no word");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_word_is_in_the_script_of_its_language(String file) {
    Set<Character.UnicodeScript> scripts = scripts(file);
    for (Line line : FILES.read(file)) {
      for (String surface : line.surfaces()) {
        for (Token token : ANALYZER.tokens(surface)) {
          expect(isIn(token.term(), scripts), file, line, surface, "is not in " + scripts);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Names and abbreviations (FLE, DELF, Zoom) are typed in latin letters everywhere. */
  private static boolean isIn(String word, Set<Character.UnicodeScript> scripts) {
    Set<Character.UnicodeScript> found = new HashSet<>();
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> found.add(Character.UnicodeScript.of(c)));
    return found.size() <= 1
        && (scripts.containsAll(found) || found.contains(Character.UnicodeScript.LATIN));
  }

  private static Set<Character.UnicodeScript> scripts(String file) {
    if (LexiconFiles.isLatinised(file)) {
      return Set.of(Character.UnicodeScript.LATIN);
    }
    return switch (file) {
      case "ar", "prs", "ps" -> Set.of(Character.UnicodeScript.ARABIC);
      case "ru", "uk" -> Set.of(Character.UnicodeScript.CYRILLIC);
      case "zh" -> Set.of(Character.UnicodeScript.HAN);
      default -> Set.of(Character.UnicodeScript.LATIN);
    };
  }
}
