package org.jalon.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.language.Inflection;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.understanding.LexiconFiles.Line;
import org.jalon.understanding.Phrases.Match;
import org.jalon.understanding.Phrases.Reading;

/** The concepts and what people type for them in every language, ready to be found. */
final class Lexicon {

  private static final String FRENCH = Languages.byDefault().pathCode();

  private static final int LONGEST_PHRASE = 8;

  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Phrases phrases;
  private final Phrases latinised;
  private final Phrases inflected;
  private final LexiconWords words;

  Lexicon(LexiconFiles files, WordAnalyzer analyzer) {
    Map<String, List<String>> french = new HashMap<>();
    if (files.names().contains(FRENCH)) {
      files
          .read(FRENCH)
          .forEach(line -> french.merge(line.concept(), line.surfaces(), Lexicon::joined));
    }
    files
        .effects()
        .forEach((id, effect) ->
            concepts.put(
                id, new Concept(id, Effect.parse(effect), french.getOrDefault(id, List.of(id)))));
    List<String> ids = List.copyOf(concepts.keySet());
    Phrases.Builder proper = new Phrases.Builder();
    Phrases.Builder latin = new Phrases.Builder();
    Phrases.Builder keys = new Phrases.Builder();
    LexiconWords.Builder single = new LexiconWords.Builder();
    for (String name : files.names()) {
      Phrases.Builder own = LexiconFiles.isLatinised(name) ? latin : proper;
      for (Line line : files.read(name)) {
        Concept concept = concepts.get(line.concept());
        if (concept == null) {
          throw new IllegalStateException(
              "no such concept: " + name + ".txt, line " + line.number() + ", " + line.concept());
        }
        int order = ids.indexOf(line.concept());
        for (String surface : line.surfaces()) {
          List<Token> tokens = analyzer.tokens(surface);
          if (!tokens.isEmpty()) {
            List<String> terms = tokens.stream().map(Token::term).toList();
            own.add(terms, name, concept);
            if (!LexiconFiles.isLatinised(name)) {
              keys.add(terms.stream().map(Inflection::key).toList(), name, concept);
            }
            tokens.forEach(token ->
                single.add(
                    token.term(), surface.substring(token.start(), token.end()), name, order));
          }
        }
      }
    }
    phrases = proper.build();
    latinised = latin.build();
    inflected = keys.build();
    words = single.build();
  }

  private static List<String> joined(List<String> first, List<String> more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }

  Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  LexiconWords words() {
    return words;
  }

  /** Phrases as they are written in the languages' own scripts. */
  List<Match> find(List<Token> tokens, int from, int to) {
    return phrases.find(tokens, from, to);
  }

  /** Phrases of other scripts in latin letters: only where nothing else is found. */
  List<Match> findLatinised(List<Token> tokens, int from, int to) {
    return latinised.find(tokens, from, to);
  }

  /** Phrases in another case or number, or with letters attached: only where nothing is found. */
  List<Match> findInflected(List<Token> tokens, int from, int to) {
    List<Match> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Match> match = longestInflected(tokens, at, to);
      match.ifPresent(found::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    return found;
  }

  /** Attached letters hang on the first word of a phrase. */
  private Optional<Match> longestInflected(List<Token> tokens, int from, int to) {
    for (String first : Inflection.keys(tokens.get(from).term())) {
      List<Token> keys = new ArrayList<>();
      keys.add(tokens.get(from).readAs(first, ""));
      tokens
          .subList(from + 1, Math.min(to, from + LONGEST_PHRASE))
          .forEach(token -> keys.add(token.readAs(Inflection.key(token.term()), "")));
      for (Match match : inflected.find(keys, 0, keys.size())) {
        if (match.from() == 0) {
          return Optional.of(new Match(from, from + match.to(), match.readings()));
        }
      }
    }
    return Optional.empty();
  }

  /** The page's language decides between meanings, then French, then the order of languages. */
  static Concept choose(List<Reading> readings, Language page) {
    for (String language : preferred(page)) {
      for (Reading reading : readings) {
        if (reading.language().equals(language)) {
          return reading.concept();
        }
      }
    }
    return readings.getFirst().concept();
  }

  /** Names of lexicon files, the page's language first. */
  static List<String> preferred(Language page) {
    return List.of(page.pathCode(), page.pathCode() + "-latin", FRENCH);
  }
}
