package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.jalon.lheo.Code;

/** Who may come and what is asked at the start, in the fixed phrases of the linguistic feed. */
final class Entrance {

  /** For titles. */
  static final List<String> FOR_WHOM =
      List.of(
          "pour les femmes",
          "pour les parents",
          "pour les jeunes",
          "pour réfugiés",
          "pour adultes",
          "pour salariés");

  private static final List<String> PUBLICS =
      List.of("81021", "81019", "81042", "82060", "83056", "80006");

  private final Stock stock;

  Entrance(Stock stock) {
    this.stock = stock;
  }

  /** The title has a say: a course for women is for women in every place. */
  void write(ActionDraft action, LinguisticKind kind, Levels levels, String title, Draw draw) {
    publics(action, kind, draw);
    action.conditions = conditions(levels, draw);
    action.publicInfo = info(title, draw);
  }

  private static void publics(ActionDraft action, LinguisticKind kind, Draw draw) {
    if (draw.chance(93)) {
      action.publics.add(Code.of("81022", FormationDraft.FORMACODE));
      action.publics.add(Code.of("81023", FormationDraft.FORMACODE));
    }
    if (kind == LinguisticKind.LITERACY && draw.chance(70)) {
      action.publics.add(Code.of("81021", FormationDraft.FORMACODE));
    }
    if (draw.chance(22) || action.publics.isEmpty()) {
      action.publics.add(Code.of(draw.pick(PUBLICS.subList(2, 6)), FormationDraft.FORMACODE));
    }
  }

  private String conditions(Levels levels, Draw draw) {
    return switch (draw.index(40, 19, 14, 27)) {
      case 0 -> inLines(levels, draw);
      case 1 ->
          "Compétences linguistiques à l'entrée en formation : CECRL : Oral : "
              + levels.spoken()
              + " Écrit : "
              + levels.written(draw)
              + "\nNiveau de scolarisation et de maîtrise des savoirs de base : "
              + draw.pick(stock.list("scolarisation"))
              + publicLines(draw);
      case 2 -> "CECRL Oral : " + levels.spoken() + " — Ecrit : " + levels.written(draw);
      default -> draw.pick(stock.list("condition"));
    };
  }

  private String inLines(Levels levels, Draw draw) {
    String school =
        levels.beginners()
            ? stock.list("scolarisation").getFirst()
            : draw.pick(stock.list("scolarisation"));
    return "Public attendu : "
        + school
        + "\n"
        + draw.pick(stock.list("savoirs"))
        + "\nCECRL :\nOral : "
        + levels.spoken()
        + "\nÉcrit : "
        + levels.written(draw)
        + publicLines(draw);
  }

  private String publicLines(Draw draw) {
    List<String> lines = draw.some(stock.list("public"), draw.index(20, 45, 25, 10));
    return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
  }

  private String info(String title, Draw draw) {
    List<String> parts = new ArrayList<>();
    int womenPercent = title.contains("femmes") ? 100 : title.contains(" pour ") ? 0 : 7;
    if (draw.chance(womenPercent)) {
      parts.add(draw.pick(stock.list("femmes")));
    }
    if (draw.chance(11)) {
      parts.add(draw.pick(stock.list("garde")));
    } else if (draw.chance(4)) {
      parts.add(draw.pick(stock.list("sans-garde")));
    }
    if (draw.chance(30)) {
      parts.add(draw.pick(stock.list("info-public")));
    }
    return String.join(". ", parts);
  }
}
