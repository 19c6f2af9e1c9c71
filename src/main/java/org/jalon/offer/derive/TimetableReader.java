package org.jalon.offer.derive;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.vocabulary.Moment;

/** Reads « Lundi de 19:30 à 21:00 », « mardi 9h-12h », and the words soir, week-end, matin. */
final class TimetableReader {

  private static final List<String> DAYS =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

  private static final Pattern SLOT =
      Pattern.compile(
          "\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\s*:?\\s*(?:de\\s+)?"
              + "(\\d{1,2})\\s*[:h]\\s*(\\d{2})?\\s*(?:a|-|au|jusqu'a)\\s*"
              + "(\\d{1,2})\\s*[:h]\\s*(\\d{2})?");

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private static final Mention SAYS_MORNING =
      Mention.of("\\bmatin(?:ee)?s?\\b|en journee", "matin", "journee");
  private static final Mention SAYS_AFTERNOON =
      Mention.of("apres-?\\s?midis?|en journee", "midi", "journee");
  private static final Mention SAYS_EVENING = Mention.of("\\bsoir(?:ee)?s?\\b", "soir");
  private static final Mention SAYS_WEEKEND =
      Mention.of("week-?\\s?end|\\bsamedi|\\bdimanche", "week", "samedi", "dimanche");

  private TimetableReader() {}

  static List<WeeklySlot> slots(OfferTexts texts) {
    List<WeeklySlot> slots = new ArrayList<>();
    Matcher matcher = SLOT.matcher(texts.rhythm());
    while (matcher.find()) {
      int startHour = Integer.parseInt(matcher.group(2));
      int endHour = Integer.parseInt(matcher.group(4));
      int startMinute = minutes(matcher.group(3));
      int endMinute = minutes(matcher.group(5));
      if (startHour > 23 || endHour > 23 || startMinute > 59 || endMinute > 59) {
        continue;
      }
      LocalTime start = LocalTime.of(startHour, startMinute);
      LocalTime end = LocalTime.of(endHour, endMinute);
      if (start.isBefore(end)) {
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(matcher.group(1)) + 1);
        WeeklySlot slot = new WeeklySlot(day, start, end);
        if (!slots.contains(slot)) {
          slots.add(slot);
        }
      }
    }
    return slots;
  }

  private static int minutes(@org.jspecify.annotations.Nullable String written) {
    return written == null ? 0 : Integer.parseInt(written);
  }

  static List<Moment> moments(List<WeeklySlot> slots, OfferTexts texts) {
    Set<Moment> moments = EnumSet.noneOf(Moment.class);
    for (WeeklySlot slot : slots) {
      if (slot.day().getValue() >= 6) {
        moments.add(Moment.WEEKEND);
        continue;
      }
      if (slot.start().isBefore(NOON)) {
        moments.add(Moment.MORNING);
      }
      if (slot.end().isAfter(NOON.plusHours(1)) && slot.start().isBefore(EVENING.minusHours(1))) {
        moments.add(Moment.AFTERNOON);
      }
      if (slot.end().isAfter(EVENING)) {
        moments.add(Moment.EVENING);
      }
    }
    if (slots.isEmpty()) {
      addSaid(moments, texts.rhythm());
    }
    return new ArrayList<>(moments);
  }

  private static void addSaid(Set<Moment> moments, String rhythm) {
    if (SAYS_MORNING.in(rhythm)) {
      moments.add(Moment.MORNING);
    }
    if (SAYS_AFTERNOON.in(rhythm)) {
      moments.add(Moment.AFTERNOON);
    }
    if (SAYS_EVENING.in(rhythm)) {
      moments.add(Moment.EVENING);
    }
    if (SAYS_WEEKEND.in(rhythm)) {
      moments.add(Moment.WEEKEND);
    }
  }
}
