package org.jalon.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jalon.lheo.Action;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Extras;
import org.jalon.lheo.Formation;

/** Courses of French, literacy and socio-linguistic workshops. */
final class Linguistic {

  private static final List<String> GROUPS = List.of("1", "2", "3", "A", "B", "C", "jaune", "bleu");

  private final Stock stock;
  private final Funding funding;
  private final Entrance entrance;
  private final Sessions sessions;

  Linguistic(Stock stock, Funding funding, LocalDate base) {
    this.stock = stock;
    this.funding = funding;
    this.entrance = new Entrance(stock);
    this.sessions = new Sessions(base, stock.list("inscription"), stock.list("reunion"));
  }

  /** A course with one action, in some two: one level, several groups. */
  Formation draw(Organisation body, LinguisticKind speciality, int most, CourseGround ground) {
    Draw draw = ground.draw();
    LinguisticKind kind = speciality.orAnother(draw);
    Levels levels = Levels.draw(kind, draw);
    FormationDraft course = new FormationDraft();
    kind.formacodes(draw).forEach(course::formacode);
    int actions = draw.chance(15) ? Math.min(2, most) : 1;
    for (int i = 0; i < actions; i++) {
      Adresse place = ground.place(body, body.name(), 18);
      Timetable timetable =
          Timetable.draw(stock.list("rythme"), Organisation.shortName(body.name()), place, draw);
      // A title says when only if that is so of the whole course.
      Words words = words(levels, actions == 1 ? timetable.moment() : "", draw);
      if (i == 0) {
        describe(course, kind, levels, words, draw);
      }
      ActionDraft action = new ActionDraft();
      entrance.write(action, kind, levels, course.title, draw);
      course.actions.add(action(action, body, kind, timetable, place, words, ground));
    }
    return course.done(body, ground.numbers().next("DMF"), ground.changed().text());
  }

  private Words words(Levels levels, String moment, Draw draw) {
    return new Words()
        .with("niveau", levels.title())
        .with("vise", levels.titleAim())
        .with("moment", moment)
        .with("delf", levels.delf())
        .with("avance", levels.advanced())
        .with("debutants", levels.beginners() ? "débutants" : "")
        .with("groupe", draw.pick(GROUPS))
        .with("public", draw.pick(Entrance.FOR_WHOM))
        .with("secteur", draw.pick(stock.list("secteur")))
        .with("examen", levels.examination(draw))
        .with("places", Integer.toString(draw.between(8, 16)));
  }

  private void describe(
      FormationDraft course, LinguisticKind kind, Levels levels, Words words, Draw draw) {
    String title = words.firstThatFits(draw, stock.list("titre." + kind.section()));
    course.title = title;
    course.objective = objective(kind, levels, words, title, draw);
    course.results = words.in(draw.pick(stock.list("resultat")));
    course.content = draw.chance(70) ? content(words, draw) : "-";
    course.entryLevel = draw.chance(6) ? "11" : "1";
    course.pathway = Integer.toString(draw.between(1, 4));
    if (title.contains("DELF") || title.startsWith("TREMPLIN")) {
      int index = Levels.DELF.indexOf(levels.delf());
      course.certifying = "1";
      course.certifications.add(
          Certificates.language(title.contains("DELF") ? index : Levels.DELF.size() + index));
    } else {
      // The network's feed writes the element even where nothing is certified.
      course.certifications.add(new Certification("", "", "", "", "", Attributs.NONE, Extras.NONE));
    }
  }

  private String objective(
      LinguisticKind kind, Levels levels, Words words, String title, Draw draw) {
    if (draw.chance(14)) {
      return title;
    }
    StringBuilder text = new StringBuilder(300).append("Objectifs visés : ");
    if (kind == LinguisticKind.PROFESSIONAL) {
      text.append(words.in(draw.pick(stock.list("objectif.professional")))).append('\n');
    }
    for (String aim : draw.some(stock.list("objectif"), draw.between(1, 4))) {
      text.append(words.in(aim)).append('\n');
    }
    if (draw.chance(82)) {
      text.append("Niveau de langue et de compétences visé par la formation :\nCECRL : ");
      text.append(levels.aimed());
    }
    return text.toString().strip();
  }

  private String content(Words words, Draw draw) {
    List<String> items = draw.some(stock.list("contenu.oral"), draw.between(1, 4));
    items.addAll(draw.some(stock.list("contenu.ecrit"), draw.between(1, 4)));
    items.addAll(draw.some(stock.list("contenu.vie"), draw.between(0, 3)));
    String head = words.in(draw.pick(stock.list("contenu.tete")));
    return Prose.write(draw, head, items, draw.some(stock.list("bonus"), draw.between(0, 3)));
  }

  private Action action(
      ActionDraft action,
      Organisation body,
      LinguisticKind kind,
      Timetable timetable,
      Adresse place,
      Words words,
      CourseGround ground) {
    Draw draw = ground.draw();
    String number = ground.numbers().next("DM");
    action.rhythm = timetable.text();
    action.delivery = List.of("0", "1", "2").get(draw.index(87, 8, 5));
    if (!action.delivery.equals("2") || draw.chance(30)) {
      action.places.add(body.place(place, true));
    }
    for (int more = draw.index(90, 7, 3); more > 0 && !action.places.isEmpty(); more--) {
      action.places.add(body.place(ground.place(body, body.name(), 50), false));
    }
    int months = draw.between(2, 10);
    action.permanentEntries = draw.chance(35) ? "1" : "0";
    action.sessions.addAll(sessions.draw(number.substring(3), place, months, false, words, draw));
    action.access =
        draw.chance(35) ? draw.pick(stock.list(draw.chance(85) ? "acces" : "acces.non")) : "";
    action.transport = draw.chance(30) ? draw.pick(stock.list("transport")) : "";
    action.trainers.add(body.trainer());
    duration(action, timetable, months, draw);
    funding.linguistic(action, kind, draw);
    return action.done(number, ground.changed().text());
  }

  private static void duration(ActionDraft action, Timetable timetable, int months, Draw draw) {
    int weekly = timetable.weeklyHours() == 0 ? 3 : timetable.weeklyHours();
    if (draw.chance(55)) {
      action.totalHours = OptionalInt.of(weekly * months * 4);
    }
    if (draw.chance(20)) {
      action.indicativeDuration = String.format(Locale.FRENCH, "%d mois", months);
    }
    if (draw.chance(15)) {
      Extra weeklyHours = Extra.datum("duree-hebdo", Integer.toString(weekly));
      action.extras.add(Extra.group("duree-hebdo", List.of(weeklyHours)));
    }
  }
}
