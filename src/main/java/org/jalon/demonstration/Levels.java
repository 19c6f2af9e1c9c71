package org.jalon.demonstration;

import java.util.List;

/**
 * CEFR levels of a course.
 *
 * @param entry asked at the start, one or two, lowest first
 * @param aim at the end, one or two
 */
record Levels(List<String> entry, List<String> aim) {

  private static final List<String> SCALE =
      List.of("Infra A1.1", "A1.1", "A1", "A2", "B1", "B2", "C1", "C2");

  /** Levels at which these courses prepare for the DELF. */
  static final List<String> DELF = List.of("A1", "A2", "B1", "B2");

  /** Chance of each entry level in a hundred, lowest first. */
  private static final int[] FRENCH = {12, 17, 27, 22, 13, 6, 3};

  private static final int[] EVERYDAY = {24, 26, 30, 16, 4};
  private static final int[] LITERACY = {46, 32, 18, 4};
  private static final int[] PROFESSIONAL = {0, 3, 22, 38, 26, 9, 2};

  static Levels draw(LinguisticKind kind, Draw draw) {
    int lowest =
        switch (kind) {
          case LITERACY -> draw.index(LITERACY);
          case PROFESSIONAL -> draw.index(PROFESSIONAL);
          case WORKSHOP, PARENTS -> draw.index(EVERYDAY);
          case FLE -> draw.index(FRENCH);
        };
    int highest = Math.min(lowest + (draw.chance(40) ? 1 : 0), 6);
    int aimHighest = Math.min(highest + 1, SCALE.size() - 1);
    int aimLowest = draw.chance(65) ? aimHighest : Math.max(aimHighest - 1, 1);
    return new Levels(SCALE.subList(lowest, highest + 1), SCALE.subList(aimLowest, aimHighest + 1));
  }

  /** How a title names the level at entry. */
  String title() {
    String lowest = entry.getFirst();
    return lowest.startsWith("Infra") ? "débutant" : lowest;
  }

  String titleAim() {
    return aim.getLast();
  }

  /** The level of the DELF that crowns the course; empty where there is none of that level. */
  String delf() {
    return DELF.contains(titleAim()) ? titleAim() : "";
  }

  /** An examination of the level aimed at. */
  String examination(Draw draw) {
    if (titleAim().equals("A1.1")) {
      return "DILF";
    }
    return delf().isEmpty() || draw.chance(40) ? "TCF" : "DELF " + delf();
  }

  /** The level at entry of those who could study in French; empty below B1. */
  String advanced() {
    return SCALE.indexOf(entry.getFirst()) >= SCALE.indexOf("B1") ? title() : "";
  }

  boolean beginners() {
    return SCALE.indexOf(entry.getFirst()) <= 1;
  }

  /** The level that reading and writing asks: often less than speaking. */
  String written(Draw draw) {
    if (beginners() && draw.chance(40)) {
      return "Aucun niveau CECRL requis";
    }
    return draw.chance(70) ? spoken() : SCALE.get(Math.max(0, SCALE.indexOf(entry.getFirst()) - 1));
  }

  String spoken() {
    return String.join(", ", entry);
  }

  String aimed() {
    return String.join(", ", aim);
  }
}
