package org.jalon.web.style;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.page.Assets;
import org.jalon.search.Facet;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.course.CardView;
import org.jalon.web.course.CourseDetailPage.ContactView;
import org.jalon.web.course.CourseDetailPage.EventView;
import org.jalon.web.course.CourseDetailPage.LinkView;
import org.jalon.web.course.CourseDetailPage.RowView;
import org.jalon.web.course.CourseDetailPage.SessionView;

/** The pieces that show one course. */
final class SampleCourse {

  private static final LinkView SITE =
      new LinkView("https://example.org/cours", "https://example.org/cours");

  private final Words words;
  private final Assets assets;
  private final State state;
  private final SampleTexts texts;

  SampleCourse(Words words, Assets assets, State state) {
    this.words = words;
    this.assets = assets;
    this.state = state;
    this.texts = SampleTexts.of(state);
  }

  /** A card of what is mandatory only, when there is nothing to say. */
  CardView card(int number) {
    boolean empty = state == State.EMPTY;
    return new CardView(
        number,
        "sample-" + number,
        "/" + words.language().pathCode() + "/cours",
        texts.title() + " " + number,
        texts.line(),
        texts.line() + " " + number,
        empty ? null : state == State.LONGEST ? texts.title() : "Villeurbanne",
        empty ? null : words.get("distance.km", "12"),
        assets.icon("talk"),
        assets.icon("pin"),
        words.label(Facet.KIND, "fle"),
        state == State.ERROR ? words.get("card.ended") : null,
        empty ? List.of() : reasons(),
        empty ? List.of() : facts());
  }

  private List<CardView.ReasonView> reasons() {
    String level = words.label(Facet.LEVEL, "A1");
    return List.of(
        reason("fits", "check", level),
        reason("check", "warning", words.get("why.place")),
        reason("unstated", "info", words.get("facet.prix")));
  }

  private CardView.ReasonView reason(String group, String icon, String text) {
    return new CardView.ReasonView(
        "why__group--" + group, assets.icon(icon), words.get("why." + group), text);
  }

  private List<CardView.FactView> facts() {
    return List.of(
        new CardView.FactView(assets.icon("step-1"), words.label(Facet.LEVEL, "A1")),
        new CardView.FactView(assets.icon("moon"), words.label(Facet.MOMENT, "soir")),
        new CardView.FactView(assets.icon("free"), words.label(Facet.PRICE, "gratuit")));
  }

  List<RowView> rows() {
    return repeated(
        List.of(
            new RowView(assets.icon("euro"), words.get("facet.prix"), "0", false),
            new RowView(assets.icon("info"), words.get("course.where"), texts.text(), true)));
  }

  List<ContactView> contacts() {
    Link mail = new Link("accueil@example.org", "mailto:accueil@example.org");
    return repeated(
        List.of(
            new ContactView(
                words.get("course.enrol"),
                texts.line(),
                List.of(new Link("01 99 00 00 01", "tel:0199000001")),
                mail,
                List.of(SITE))));
  }

  List<SessionView> sessions() {
    List<String> address = List.of(texts.line(), "69100 Villeurbanne");
    EventView event =
        new EventView(words.get("course.events"), "12/01", address, texts.text(), SITE);
    SessionView session =
        new SessionView(
            "12/01 – 30/06",
            "#calendrier",
            words.label(Facet.ENROLMENT, "ouverte"),
            null,
            texts.text(),
            address,
            List.of(event),
            contacts().stream().limit(1).toList(),
            List.of(SITE));
    return IntStream.range(0, state == State.EMPTY ? 0 : texts.count())
        .mapToObj(number -> session)
        .toList();
  }

  private <T> List<T> repeated(List<T> usual) {
    return switch (state) {
      case EMPTY -> List.of();
      case LONGEST -> Collections.nCopies(5, usual).stream().flatMap(List::stream).toList();
      default -> usual;
    };
  }
}
