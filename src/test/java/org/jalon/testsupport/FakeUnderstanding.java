package org.jalon.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.language.Language;
import org.jalon.place.PlaceFinder;
import org.jalon.place.Resolution;
import org.jalon.search.CourseVocabulary;
import org.jalon.search.Facet;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;

/**
 * Understands a dozen words; one that ends in an exclamation mark is misspelled, letters without a
 * vowel are found nowhere, names of towns are places, any other word is searched as it is.
 */
public final class FakeUnderstanding extends Understanding {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}!-]+");
  private static final Set<String> PLAIN = Set.of("je", "veux", "un", "cours", "du", "français");
  private static final Set<String> TOWNS = Set.of("lyon", "saint-denis", "toulouse");

  private final PlaceFinder places;

  public FakeUnderstanding(PlaceFinder places) {
    super("classpath:/", places, new NoOffers());
    this.places = places;
  }

  /** Offers that hold no word. */
  public static final class NoOffers implements CourseVocabulary {
    @Override
    public int count(String word) {
      return 0;
    }

    @Override
    public List<String> near(String word, int limit) {
      return List.of();
    }
  }

  @Override
  public Understood read(String text, Language page) {
    List<Understood.Part> parts = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      String correction = word.endsWith("!") ? word.substring(0, word.length() - 1) : "";
      Meaning meaning = meaning(correction.isEmpty() ? word : correction);
      parts.add(new Understood.Part(words.start(), words.end(), meaning, correction));
    }
    return new Understood(text, parts);
  }

  private Meaning meaning(String word) {
    if (PLAIN.contains(word)) {
      return new Meaning.Plain(word.equals("français"));
    }
    if (TOWNS.contains(word)) {
      Resolution place = places.resolve(word);
      return new Meaning.Somewhere(place);
    }
    if (word.matches("(?i)rncp\\d+")) {
      return new Meaning.Certification(word.toUpperCase(Locale.ROOT));
    }
    return switch (word) {
      case "soir", "evening", "مساء" -> filter(word, Facet.MOMENT, "soir");
      case "gratuit" -> filter(word, Facet.PRICE, "gratuit");
      case "a1" -> filter(word, Facet.LEVEL, "A1");
      case "débutant" -> filter(word, Facet.LEVEL, "debutant", "A1.1");
      case "asl" -> filter(word, Facet.KIND, "asl");
      case "apprentissage" -> new Meaning.EveryKind(word);
      case "theatre" ->
          new Meaning.Topic(word, Meaning.Nature.SUBJECT, List.of("théâtre", "scène"));
      default -> word.matches("[^aeiouyéèàêôîù]+") ? new Meaning.Unknown() : new Meaning.Word(word);
    };
  }

  private static Meaning filter(String concept, Facet facet, String... codes) {
    return new Meaning.Filter(concept, Map.of(facet, Set.of(codes)));
  }
}
