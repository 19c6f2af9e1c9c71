package org.jalon.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.place.Place;
import org.jalon.place.PlaceFinder;
import org.jalon.place.PlaceNames;
import org.jalon.place.PlaceNames.Named;
import org.jalon.place.Resolution;
import org.jalon.understanding.Span.Source;

/**
 * Finds places among other words.
 *
 * <p>Communes are called Cours, Bar, Lire, Nuits or Y, so a name is not always a place. The rule:
 *
 * <ol>
 *   <li>What is quoted, a level or a code of a certification is no place.
 *   <li>A name wins over words that mean nothing else; a name of a letter or two, and one that is a
 *       word of the lexicon's phrases too (École), needs a word before it that announces a place
 *       (à, near, в), or stands alone. Towns of {@value #TOWN} people need none.
 *   <li>A name wins over the lexicon when it takes in the whole of the lexicon's phrases and
 *       <ul>
 *         <li>a word that announces a place stands before it (à Cours); no article may stand
 *             between them, but before departments and regions (à un cours, dans le Nord), or
 *         <li>it has more words than each of them, its article not counted (Cours-la-Ville), or
 *         <li>it is a town of {@value #TOWN} people and they are single words (Nice, Tours).
 *       </ul>
 *   <li>Otherwise the lexicon wins: “cours”, “le soir”.
 * </ol>
 */
final class PlaceSpans {

  private static final int TOWN = 20_000;

  /** In other scripts the names of villages are transcribed: they look like any short word. */
  private static final int VILLAGE = 2_000;

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");
  private static final Set<String> NO_PART_OF_NAME =
      Set.of("le", "la", "les", "l", "un", "une", "des", "the", "a", "an");
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
  private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{2}|97[0-9]|2[ab]");
  private static final Pattern SMALL_NUMBER =
      Pattern.compile("([0-9]{1,2})(e|er|eme|ieme|th|st|nd|rd|й|го)?");

  /** What may stand between a number and the town it is a part of. */
  private static final Set<String> PART_OF_TOWN =
      Set.of(
          "e",
          "er",
          "eme",
          "arrondissement",
          "arrondissements",
          "arr",
          "de",
          "du",
          "d",
          "of",
          "in",
          "й",
          "округ",
          "округе",
          "район",
          "районе",
          "округа",
          "районі",
          "区",
          "第",
          "的",
          "الدائره",
          "دائره",
          "في",
          "ناحيه",
          "منطقه",
          "حوزه");

  private static final Set<String> UNITS =
      Set.of(
          "an",
          "ans",
          "h",
          "heure",
          "heures",
          "euro",
          "euros",
          "mois",
          "semaine",
          "semaines",
          "jours",
          "year",
          "years",
          "hours",
          "лет",
          "год",
          "года",
          "часов",
          "рокiв",
          "років",
          "годин",
          "岁",
          "小时",
          "سنه",
          "عام",
          "سال",
          "ساعت",
          "ساعه",
          "كال");

  private final PlaceFinder finder;
  private final LexiconWords words;

  PlaceSpans(PlaceFinder finder, LexiconWords words) {
    this.finder = finder;
    this.words = words;
  }

  /** Puts the names that stand as they are, each with the code beside it. */
  void read(Row row) {
    readNames(row, false);
  }

  /** Puts postal codes and numbers of departments that stand beside no name. */
  void readCodes(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.isFree(i)) {
        readCode(row, i);
      }
    }
  }

  /** Puts the names with case endings or attached letters, where nothing else was found. */
  void readInflected(Row row) {
    readNames(row, true);
  }

  /** Whether a word that announces a place, or one that only names have, stands before a word. */
  boolean isExpected(Row row, int at) {
    boolean begun =
        at > 0 && row.isFree(at - 1) && finder.names().hasWord(row.token(at - 1).term());
    return begun || isAnnounced(row, at, false);
  }

  private void readNames(Row row, boolean inflected) {
    int at = 0;
    while (at < row.size()) {
      at = readName(row, at, inflected);
    }
  }

  private int readName(Row row, int at, boolean inflected) {
    int limit = Math.min(row.size(), at + PlaceNames.MOST_WORDS);
    for (int to = limit; to > at; to--) {
      if (isOpen(row, at, to, inflected)) {
        List<String> words = row.terms(at, to);
        Optional<Named> named =
            inflected ? finder.names().findInflected(words) : finder.names().find(words);
        if (named.isPresent() && wins(row, at, to, named.get().most(), inflected)) {
          return put(row, at, to, named.get().name());
        }
      }
    }
    return at + 1;
  }

  private static boolean isOpen(Row row, int from, int to, boolean onlyFree) {
    boolean numbers = row.token(from).isNumber() || row.token(to - 1).isNumber();
    return !numbers
        && row.among(from, to).stream()
            .allMatch(span ->
                !onlyFree
                    && span.source() instanceof Source.Phrase
                    && span.from() >= from
                    && span.to() <= to);
  }

  private boolean wins(Row row, int from, int to, Place most, boolean inflected) {
    List<Span> phrases = row.among(from, to);
    boolean announced = isAnnounced(row, from, most.kind() == Place.Kind.COMMUNE);
    if (announced || (from == 0 && to == row.size() && phrases.isEmpty())) {
      return true;
    }
    boolean latin = row.token(from).term().charAt(0) < 0x250;
    if (phrases.isEmpty()) {
      int letters = row.terms(from, to).stream().mapToInt(String::length).sum();
      boolean village = !latin && most.population() < VILLAGE;
      boolean common = to - from == 1 && words.has(row.token(from).term());
      return letters > (latin || inflected ? 2 : 1)
          && !village
          && (!common || most.population() >= TOWN);
    }
    int longest = phrases.stream().mapToInt(Span::length).max().orElse(0);
    boolean article = to - from > 1 && ARTICLES.contains(row.token(from).term());
    boolean town = most.kind() == Place.Kind.COMMUNE && most.population() >= TOWN;
    boolean single = row.token(from).isSign() ? longest < to - from : longest == 1;
    return to - from - (article ? 1 : 0) > longest || (town && single);
  }

  /** “De” and articles may stand between the word that announces and the name: près de Lyon. */
  private static boolean isAnnounced(Row row, int from, boolean withoutArticle) {
    int before = from - 1;
    if (withoutArticle && before >= 0 && NO_PART_OF_NAME.contains(row.token(before).term())) {
      return false;
    }
    while (before >= 0 && concept(row, before).filter(c -> c.id().equals("de")).isPresent()) {
      before--;
    }
    return before >= 0 && concept(row, before).filter(Concept::announcesPlace).isPresent();
  }

  private static Optional<Concept> concept(Row row, int at) {
    return row.at(at)
        .map(Span::source)
        .filter(Source.Phrase.class::isInstance)
        .map(source -> ((Source.Phrase) source).concept());
  }

  /** Puts a name together with the code that says which place of the name is meant. */
  private int put(Row row, int from, int to, String name) {
    int after = to;
    while (after < row.size() && isPartOfTown(row, after)) {
      after++;
    }
    if (after < row.size() && isBesideName(row, after)) {
      Resolution place = finder.resolve(name + " " + number(row, after));
      if (!(place instanceof Resolution.Unknown)) {
        int end = after + 1;
        while (end < row.size() && isPartOfTown(row, end) && row.token(end).isSign()) {
          end++;
        }
        return put(row, from, end, place);
      }
    }
    int before = from - 1;
    while (before >= 0 && isPartOfTown(row, before)) {
      before--;
    }
    if (before >= 0 && isBesideName(row, before)) {
      Resolution place = finder.resolve(name + " " + number(row, before));
      if (!(place instanceof Resolution.Unknown)) {
        return put(row, before, to, place);
      }
    }
    Resolution place = finder.resolve(name);
    return place instanceof Resolution.Several several
        ? putDoubtful(row, from, to, name, several)
        : put(row, from, to, place);
  }

  /** “Saint-Denis, La Réunion” and “department of the Loire”: words around it end the doubt. */
  private int putDoubtful(Row row, int from, int to, String name, Resolution.Several several) {
    for (int end = Math.min(row.size(), to + 4); end > to; end--) {
      String text = name + " " + String.join(" ", row.terms(to, end));
      if (isOpen(row, to, end, false)
          && finder.names().find(row.terms(to, end)).isPresent()
          && finder.resolve(text) instanceof Resolution.Clear clear) {
        return put(row, from, end, clear);
      }
    }
    return put(row, from, to, ofKind(several, announcedKind(row, from)));
  }

  private static Resolution ofKind(Resolution.Several several, Optional<Place.Kind> kind) {
    List<Place> places =
        several.places().stream()
            .filter(place -> kind.stream().allMatch(place.kind()::equals))
            .toList();
    return switch (places.size()) {
      case 0 -> several;
      case 1 -> new Resolution.Clear(places.getFirst());
      default -> new Resolution.Several(places);
    };
  }

  private static Optional<Place.Kind> announcedKind(Row row, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
      String id = concept(row, i).map(Concept::id).orElse("");
      if (id.equals("departement")) {
        return Optional.of(Place.Kind.DEPARTMENT);
      }
      if (id.equals("region")) {
        return Optional.of(Place.Kind.REGION);
      }
    }
    return Optional.empty();
  }

  private static int put(Row row, int from, int to, Resolution place) {
    if (place instanceof Resolution.Unknown) {
      return from + 1;
    }
    row.put(new Span(from, to, new Meaning.Somewhere(place), new Source.Name()));
    return to;
  }

  private static boolean isPartOfTown(Row row, int at) {
    boolean fixed =
        row.at(at).filter(span -> !(span.source() instanceof Source.Phrase)).isPresent();
    return !fixed && PART_OF_TOWN.contains(row.token(at).term());
  }

  private static boolean isBesideName(Row row, int at) {
    String term = row.token(at).term();
    boolean unit = at + 1 < row.size() && UNITS.contains(row.token(at + 1).term());
    boolean number =
        POSTAL_CODE.matcher(term).matches()
            || DEPARTMENT.matcher(term).matches()
            || SMALL_NUMBER.matcher(term).matches();
    return row.isFree(at) && number && !unit;
  }

  private static String number(Row row, int at) {
    String term = row.token(at).term();
    var small = SMALL_NUMBER.matcher(term);
    return small.matches() ? small.group(1) : term;
  }

  private void readCode(Row row, int at) {
    String term = row.token(at).term();
    boolean unit = at + 1 < row.size() && UNITS.contains(row.token(at + 1).term());
    boolean code = POSTAL_CODE.matcher(term).matches() || DEPARTMENT.matcher(term).matches();
    if (code && !unit) {
      put(row, at, at + 1, finder.resolve(term));
    }
  }
}
