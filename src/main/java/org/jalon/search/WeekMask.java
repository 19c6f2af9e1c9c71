package org.jalon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Parts of a week as 21 bits: seven days from Monday, each with morning, afternoon, evening. A part
 * has a code for addresses: the day's number and a letter, {@code 1m} Monday morning, {@code 7s}
 * Sunday evening.
 */
public record WeekMask(int bits) {

  public static final WeekMask NONE = new WeekMask(0);

  public static final int DAYS = 7;

  /** Letters of the parts of a day: matin, après-midi, soir. */
  public static final String PARTS = "mas";

  /** Before noon, before six, after. */
  private static final int NOON = 12 * 60;

  private static final int EVENING = 18 * 60;

  /** A meeting that runs less than this into another part of the day does not touch it. */
  private static final int GRACE = 30;

  public WeekMask {
    if (bits < 0 || bits >= 1 << (DAYS * PARTS.length())) {
      throw new IllegalArgumentException("not a week: " + bits);
    }
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  /** Whether the part of the day is in it; day 1 Monday to 7, part 0 morning to 2 evening. */
  public boolean has(int day, int part) {
    return (bits & bit(day, part)) != 0;
  }

  public WeekMask with(WeekMask other) {
    return new WeekMask(bits | other.bits);
  }

  /** How many parts of the week both have. */
  public int shared(WeekMask other) {
    return Integer.bitCount(bits & other.bits);
  }

  public int size() {
    return Integer.bitCount(bits);
  }

  /** The part of a code; none when it is no code. */
  public static OptionalInt bit(String code) {
    if (code.length() != 2) {
      return OptionalInt.empty();
    }
    int day = code.charAt(0) - '0';
    int part = PARTS.indexOf(code.charAt(1));
    return day < 1 || day > DAYS || part < 0 ? OptionalInt.empty() : OptionalInt.of(bit(day, part));
  }

  /** The codes of its parts, from Monday morning on. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(size());
    for (int day = 1; day <= DAYS; day++) {
      for (int part = 0; part < PARTS.length(); part++) {
        if (has(day, part)) {
          codes.add("" + day + PARTS.charAt(part));
        }
      }
    }
    return codes;
  }

  /**
   * The parts that a weekly meeting takes.
   *
   * @param day 1 Monday to 7 Sunday
   * @param start minutes from midnight
   * @param end minutes from midnight, after the start
   */
  public static WeekMask of(int day, int start, int end) {
    int bits = 0;
    int[] borders = {0, NOON, EVENING, 24 * 60};
    int longest = 0;
    int fullest = 0;
    for (int part = 0; part < PARTS.length(); part++) {
      int inside = Math.min(end, borders[part + 1]) - Math.max(start, borders[part]);
      if (inside > GRACE) {
        bits |= bit(day, part);
      }
      if (inside > longest) {
        longest = inside;
        fullest = bit(day, part);
      }
    }
    return new WeekMask(bits == 0 ? fullest : bits);
  }

  private static int bit(int day, int part) {
    return 1 << ((day - 1) * PARTS.length() + part);
  }
}
