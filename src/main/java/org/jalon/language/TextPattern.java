package org.jalon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that only puts texts in places, {@code à {0}, {1}}: most of them do, and need neither
 * plural rules nor formats of numbers.
 */
final class TextPattern {

  /** Beyond nine no pattern of the site goes. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** One more than there are places: what stands before, between and behind them. */
  private final List<String> pieces;

  private final int[] places;

  private TextPattern(List<String> pieces, int[] places) {
    this.pieces = pieces;
    this.places = places;
  }

  /** None for a pattern with other braces than those of bare places. */
  static Optional<TextPattern> of(String pattern) {
    List<String> pieces = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Matcher place = PLACE.matcher(pattern);
    int from = 0;
    while (place.find()) {
      pieces.add(pattern.substring(from, place.start()));
      places.add(Integer.parseInt(place.group(1)));
      from = place.end();
    }
    pieces.add(pattern.substring(from));
    boolean plain =
        pieces.stream().noneMatch(piece -> piece.indexOf('{') >= 0 || piece.indexOf('}') >= 0);
    return plain
        ? Optional.of(
            new TextPattern(
                List.copyOf(pieces), places.stream().mapToInt(Integer::intValue).toArray()))
        : Optional.empty();
  }

  /** Whether each place has a text: a number needs its language's way to write it. */
  boolean takes(Object[] arguments) {
    for (int place : places) {
      if (place >= arguments.length || !(arguments[place] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  /** The pattern with these texts in its places. */
  String fill(Object[] texts) {
    StringBuilder filled = new StringBuilder(pieces.getFirst());
    for (int i = 0; i < places.length; i++) {
      filled.append((String) texts[places[i]]).append(pieces.get(i + 1));
    }
    return filled.toString();
  }
}
