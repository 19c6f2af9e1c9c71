package org.jalon.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jalon.lheo.Action;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Code;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Formation;

/** Courses for a trade: texts as long as real ones, apprenticeship among them. */
final class Vocational {

  private static final List<String> PUBLICS = List.of("83056", "80006", "80001", "82060");
  private static final List<String> SUFFIXES =
      List.of("", "", "", "", " (apprentissage)", " - parcours complet", " - par blocs");

  /** First letters before which « de » is « d' »; no trade here begins with a mute h. */
  private static final String VOWELS = "aeiouéÉAEIOU";

  private final Stock stock;
  private final Funding funding;
  private final Sessions sessions;
  private final List<Trade> trades = Trade.list();

  Vocational(Stock stock, Funding funding, LocalDate base) {
    this.stock = stock;
    this.funding = funding;
    this.sessions = new Sessions(base, stock.list("inscription"), stock.list("recrutement"));
  }

  /** Some trades that one school teaches. */
  List<Trade> specialities(Draw draw) {
    return draw.some(trades, draw.between(1, 5));
  }

  /** A course with one action, in some two or three of other places or dates. */
  Formation draw(Organisation body, Trade trade, int most, CourseGround ground) {
    Draw draw = ground.draw();
    Trade.Title title = draw.pick(trade.titles());
    boolean apprenticeship = title.level() > 0 && draw.chance(45);
    int centre = title.level() == 0 ? draw.between(2, 12) * 7 : draw.between(40, 80) * 10;
    int company = title.level() == 0 ? 0 : draw.between(8, 40) * 10;
    String name = draw.pick(trade.names());
    Words words =
        new Words()
            .with("metier", name)
            .with("demetier", (VOWELS.indexOf(name.charAt(0)) < 0 ? "de " : "d'") + name)
            .with("contrat", apprenticeship ? "contrat d'apprentissage" : "")
            .with("heures", Integer.toString(centre))
            .with("entreprise", company == 0 ? "" : Integer.toString(company))
            .with("atout", trade.advantage());
    FormationDraft course = new FormationDraft();
    describe(course, trade, title, apprenticeship, words, draw);
    int actions = Math.min(most, 1 + draw.index(72, 20, 8));
    for (int i = 0; i < actions; i++) {
      course.actions.add(
          action(body, apprenticeship, title.level(), centre, company, words, ground));
    }
    return course.done(body, ground.numbers().next("DMF"), ground.changed().text());
  }

  private void describe(
      FormationDraft course,
      Trade trade,
      Trade.Title title,
      boolean apprenticeship,
      Words words,
      Draw draw) {
    course.formacode(trade.formacode());
    course.nsf.add(Code.of(trade.nsf(), ""));
    trade.rome().forEach(code -> course.rome.add(Code.of(code, "V4")));
    String suffix = draw.pick(SUFFIXES);
    course.title =
        title.text()
            + (suffix.contains("app") == apprenticeship && title.level() > 0 ? suffix : "");
    String ofLength = title.level() == 0 ? ".court" : "";
    course.certifying = title.level() == 0 ? "0" : "1";
    course.certifications.addAll(title.certifications());
    course.entryLevel = draw.chance(60) ? "1" : Integer.toString(Math.max(11, 9 + title.level()));
    course.exitLevel = title.level() == 0 ? "1" : Integer.toString(10 + title.level());
    course.aim = title.level() == 0 ? draw.pick(List.of("2", "7", "8")) : "6";
    course.pathway = Integer.toString(draw.between(1, 4));
    course.results = words.firstThatFits(draw, stock.list("resultat" + ofLength));
    course.objective =
        Prose.write(
            draw,
            words.firstThatFits(draw, stock.list("objectif.tete" + ofLength)),
            draw.some(trade.gestures(), draw.between(3, 6)),
            draw.some(stock.list("objectif.fin" + ofLength), draw.between(0, 2)));
    course.content = content(trade, words, ofLength, draw);
  }

  private String content(Trade trade, Words words, String ofLength, Draw draw) {
    if (draw.chance(5)) {
      return "-";
    }
    List<String> sentences = new ArrayList<>();
    for (String sentence : draw.some(stock.list("contenu.phrase" + ofLength), draw.between(2, 6))) {
      sentences.add(words.in(sentence));
    }
    sentences.add(draw.between(0, sentences.size()), words.in("{atout}"));
    String head = words.firstThatFits(draw, stock.list("contenu.tete" + ofLength));
    return Prose.write(draw, head, draw.some(trade.modules(), draw.between(3, 7)), sentences);
  }

  private Action action(
      Organisation body,
      boolean apprenticeship,
      int level,
      int centre,
      int company,
      Words words,
      CourseGround ground) {
    Draw draw = ground.draw();
    String number = ground.numbers().next("DM");
    Adresse place = ground.place(body, body.name(), 10);
    ActionDraft action = new ActionDraft();
    action.rhythm = draw.pick(stock.list(apprenticeship ? "rythme.alternance" : "rythme"));
    action.alternance =
        words.firstThatFits(draw, stock.list(apprenticeship ? "alternance" : "sans-alternance"));
    action.delivery = List.of("0", "1", "2").get(draw.index(82, 13, 5));
    action.publics.add(Code.of(apprenticeship ? "83056" : draw.pick(PUBLICS), "V14"));
    action.conditions = words.firstThatFits(draw, stock.list("condition"));
    action.places.add(body.place(place, true));
    action.permanentEntries = draw.chance(20) ? "1" : "0";
    int months = apprenticeship ? 20 : Math.max(1, (centre + company) / 140);
    action.sessions.addAll(
        sessions.draw(number.substring(3), place, months, apprenticeship, words, draw));
    if (apprenticeship) {
      action.cycleYears = OptionalInt.of(draw.between(1, 2));
    }
    action.centreHours = OptionalInt.of(centre);
    action.companyHours = company == 0 ? OptionalInt.empty() : OptionalInt.of(company);
    action.totalHours = OptionalInt.of(centre + company);
    action.trainers.add(body.trainer());
    comforts(action, draw);
    dispositif(action, apprenticeship, level);
    funding.vocational(action, apprenticeship, centre, draw);
    return action.done(number, ground.changed().text());
  }

  private void comforts(ActionDraft action, Draw draw) {
    action.restauration = draw.chance(25) ? draw.pick(stock.list("restauration")) : "";
    action.hebergement = draw.chance(15) ? draw.pick(stock.list("hebergement")) : "";
    action.transport = draw.chance(30) ? draw.pick(stock.list("transport")) : "";
    action.access = draw.chance(40) ? draw.pick(stock.list("acces")) : "";
    action.recruitment = draw.chance(35) ? draw.pick(stock.list("recrutement")) : "";
    action.pedagogy = draw.chance(40) ? draw.pick(stock.list("pedagogie")) : "";
  }

  /** What the network adds for apprenticeship. */
  private static void dispositif(ActionDraft action, boolean apprenticeship, int level) {
    String yes = apprenticeship ? "1" : "0";
    if (level > 0) {
      action.extras.add(
          Extra.group("dispositif", List.of(Extra.datum("contrat-apprentissage", yes))));
      action.extras.add(
          Extra.group("type-action", List.of(Extra.datum("formation-initiale", yes))));
    }
  }
}
