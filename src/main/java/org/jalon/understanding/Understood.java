package org.jalon.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.place.Place;
import org.jalon.place.Resolution;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;

/**
 * How a reader's words were understood.
 *
 * @param text the words as they were typed
 * @param parts what they mean, from first to last; together they leave out nothing but signs and
 *     spaces
 */
public record Understood(String text, List<Part> parts) {

  public static final Understood NOTHING = new Understood("", List.of());

  public Understood {
    parts = List.copyOf(parts);
  }

  /**
   * Some words that mean one thing.
   *
   * @param start of the words in the text, in chars
   * @param end after the last of them
   * @param correction what was read instead of a misspelled or unfinished word; empty when the
   *     words are read as they are
   */
  public record Part(int start, int end, Meaning meaning, String correction) {}

  /** The words of a part as they were typed. */
  public String words(Part part) {
    return text.substring(part.start(), part.end());
  }

  /** The text without the words of a part: what taking its chip away searches. */
  public String without(Part part) {
    return (text.substring(0, part.start()) + " " + text.substring(part.end()))
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The text with every correction in it; the same text when there is none. */
  public String corrected() {
    StringBuilder corrected = new StringBuilder();
    int from = 0;
    for (Part part : parts) {
      if (!part.correction().isEmpty()) {
        corrected.append(text, from, part.start()).append(part.correction());
        from = part.end();
      }
    }
    return corrected.append(text.substring(from)).toString();
  }

  public boolean isCorrected() {
    return parts.stream().anyMatch(part -> !part.correction().isEmpty());
  }

  /** Facet → codes that the words ask for. */
  public Map<Facet, Set<String>> selections() {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    for (Part part : parts) {
      if (part.meaning() instanceof Meaning.Filter filter) {
        filter
            .selections()
            .forEach((facet, codes) ->
                selections.computeIfAbsent(facet, f -> new LinkedHashSet<>()).addAll(codes));
      }
    }
    return selections;
  }

  /** Codes of certifications that the words name. */
  public Set<String> certifications() {
    Set<String> codes = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.meaning() instanceof Meaning.Certification certification) {
        codes.add(certification.code());
      }
    }
    return codes;
  }

  /**
   * Whether every kind of training is meant: one is named that is no French course, or a
   * certification's code, or a trade while nothing speaks of French.
   */
  public boolean everyKind() {
    boolean french = false;
    boolean trade = false;
    for (Part part : parts) {
      switch (part.meaning()) {
        case Meaning.EveryKind _, Meaning.Certification _ -> {
          return true;
        }
        case Meaning.Plain plain -> french |= plain.french();
        case Meaning.Filter filter -> french |= filter.selections().containsKey(Facet.KIND);
        case Meaning.Topic topic -> trade |= topic.nature() == Meaning.Nature.TRADE;
        default -> {}
      }
    }
    return trade && !french;
  }

  /** What is searched in the offers' texts. */
  public CourseText courseText() {
    List<CourseText.Need> needs = new ArrayList<>();
    for (Part part : parts) {
      switch (part.meaning()) {
        case Meaning.Topic topic -> needs.add(new CourseText.Need(topic.french()));
        case Meaning.Word word -> needs.add(new CourseText.Need(List.of(word.french())));
        default -> {}
      }
    }
    return new CourseText(needs, "");
  }

  /** The part that names a place: the one that is searched, others are only shown. */
  public Optional<Part> placePart() {
    return parts.stream().filter(part -> part.meaning() instanceof Meaning.Somewhere).findFirst();
  }

  /** The place named, when it is beyond doubt. */
  public Optional<Place> place() {
    return placePart()
        .map(part -> ((Meaning.Somewhere) part.meaning()).place())
        .filter(Resolution.Clear.class::isInstance)
        .map(clear -> ((Resolution.Clear) clear).place());
  }

  /** The places that may be meant, when there are several; most likely first. */
  public List<Place> doubtful() {
    return placePart()
        .map(part -> ((Meaning.Somewhere) part.meaning()).place())
        .filter(Resolution.Several.class::isInstance)
        .map(several -> ((Resolution.Several) several).places())
        .orElse(List.of());
  }
}
