package org.jalon.demonstration;

import java.util.List;
import org.jalon.lheo.Adresse;

/**
 * When a course meets.
 *
 * @param text of rythme-formation
 * @param moment how a title says it: {@code du soir}; empty when it does not
 * @param weeklyHours 0 when unknown
 */
record Timetable(String text, String moment, int weeklyHours) {

  private static final List<String> DAYS =
      List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi");
  private static final List<String> WEEKEND = List.of("Samedi", "Samedi", "Samedi", "Dimanche");

  private enum Part {
    MORNING("du matin", 9 * 60),
    AFTERNOON("de l'après-midi", 13 * 60 + 30),
    EVENING("du soir", 18 * 60 + 30),
    WEEKEND("du samedi", 9 * 60 + 30);

    private final String moment;
    private final int start;

    Part(String moment, int start) {
      this.moment = moment;
      this.start = start;
    }
  }

  /** Lines of days and hours in most, words in some, nothing in others. */
  static Timetable draw(List<String> phrases, String body, Adresse place, Draw draw) {
    return switch (draw.index(68, 17, 15)) {
      case 0 -> weekly(body, place, draw);
      case 1 -> new Timetable(draw.pick(phrases), "", 0);
      default -> new Timetable("-", "", 0);
    };
  }

  private static Timetable weekly(String body, Adresse place, Draw draw) {
    Part part = Part.values()[draw.index(38, 27, 25, 10)];
    int minutes =
        part == Part.EVENING ? 90 + 30 * draw.between(0, 1) : 90 + 30 * draw.between(0, 3);
    int start = part.start + 30 * draw.between(-1, 1);
    List<String> days = days(part, draw);
    StringBuilder text = new StringBuilder(160);
    if (draw.chance(55)) {
      text.append(draw.chance(60) ? body + " : " : "");
      text.append(place.ligne().getLast()).append(", ").append(place.codepostal());
      text.append(" - ").append(place.ville()).append('\n');
    }
    boolean colon = draw.chance(85);
    for (int i = 0; i < days.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(days.get(i));
      if (colon) {
        text.append(" de ")
            .append(clock(start, ":"))
            .append(" à ")
            .append(clock(start + minutes, ":"));
      } else {
        text.append(' ').append(clock(start, "h")).append('-').append(clock(start + minutes, "h"));
      }
    }
    return new Timetable(text.toString(), part.moment, Math.round(days.size() * minutes / 60f));
  }

  private static List<String> days(Part part, Draw draw) {
    if (part == Part.WEEKEND) {
      return List.of(draw.pick(WEEKEND));
    }
    int most = part == Part.MORNING ? 5 : 3;
    return draw.some(DAYS, draw.between(1, most));
  }

  private static String clock(int minutes, String between) {
    String hour = Integer.toString(100 + minutes / 60).substring(1);
    return hour + between + Integer.toString(100 + minutes % 60).substring(1);
  }
}
