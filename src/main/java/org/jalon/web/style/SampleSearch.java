package org.jalon.web.style;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon.page.Assets;
import org.jalon.search.Facet;
import org.jalon.web.Link;
import org.jalon.web.OptionView;
import org.jalon.web.Pages;
import org.jalon.web.Words;
import org.jalon.web.course.CardView;
import org.jalon.web.course.CoursePage;
import org.jalon.web.course.FacetView;
import org.jalon.web.course.FormView;
import org.jspecify.annotations.Nullable;

/** The pieces around a list of courses: fields, filters, chips, ways on. */
final class SampleSearch {

  private static final List<String> LEVELS = List.of("A1.1", "A1", "A2", "B1", "B2", "C1");

  private final Words words;
  private final State state;
  private final SampleTexts texts;
  private final SampleCourse course;
  private final String here;

  SampleSearch(Words words, Assets assets, State state) {
    this.words = words;
    this.state = state;
    this.texts = SampleTexts.of(state);
    this.course = new SampleCourse(words, assets, state);
    this.here = "/" + words.language().pathCode() + "/cours";
  }

  CoursePage page() {
    boolean empty = state == State.EMPTY;
    boolean error = state == State.ERROR;
    String town = empty ? "" : texts.line();
    return new CoursePage(
        words.get("results.title"),
        words.get("results.count", empty ? 0 : texts.count()),
        form(town),
        error
            ? List.of(
                new CoursePage.ProblemView("words", words.get("problem.words")),
                new CoursePage.ProblemView("place", words.get("problem.place.long")))
            : List.of(),
        error ? question() : null,
        empty ? null : understood(),
        empty ? List.of() : List.of(chip(town), chip(words.label(Facet.PRICE, "gratuit"))),
        empty ? null : link(words.get("filters.clear")),
        empty ? List.of() : facets(),
        here,
        empty || error ? List.of() : cards(1),
        empty || error ? null : words.get("results.unstated", 2, words.get("facet.prix")),
        texts.count() + 1,
        empty || error ? List.of() : cards(texts.count() + 1),
        List.of(link(words.get("more.ended", 2))),
        error || empty ? zero() : null,
        empty ? null : pages(),
        null);
  }

  private FormView form(String town) {
    boolean error = state == State.ERROR;
    List<FormView.ChoiceView> sorts =
        List.of(new FormView.ChoiceView("", words.get("sort.usual"), true));
    return new FormView(
        here,
        "/" + words.language().pathCode() + "/semaine",
        state == State.EMPTY ? "" : texts.title(),
        error ? "problems" : null,
        town,
        error ? "problems" : null,
        List.of(new FormView.ChoiceView("20", words.get("distance.km", "20"), true)),
        sorts,
        state == State.LONGEST,
        state == State.EMPTY ? null : "12",
        null,
        List.of());
  }

  private CoursePage.QuestionView question() {
    return new CoursePage.QuestionView(
        texts.line(),
        null,
        List.of(
            new CoursePage.PlaceView("Saint-Denis", "93200", here),
            new CoursePage.PlaceView("Saint-Denis", "97400", here)));
  }

  private CoursePage.UnderstoodView understood() {
    return new CoursePage.UnderstoodView(
        List.of(chip(words.label(Facet.LEVEL, "A1")), chip(texts.title())),
        words.get("understood.corrected", texts.line(), texts.title()),
        words.get("understood.unknown", texts.title()),
        link(words.get("understood.exact")));
  }

  private CoursePage.ZeroView zero() {
    List<Link> changes =
        state == State.EMPTY
            ? List.of()
            : List.of(link(words.get("zero.without", texts.line(), words.get("results.count", 3))));
    List<CardView> nearest = state == State.EMPTY ? List.of() : List.of(course.card(1));
    return new CoursePage.ZeroView(
        changes, words.get("zero.nearest"), nearest, link(words.get("zero.departments")));
  }

  private @Nullable Pages pages() {
    return Pages.of(2, texts.count(), page -> here + "?page=" + page, words);
  }

  private List<FacetView> facets() {
    List<FacetView.AskedView> asked =
        List.of(
            new FacetView.AskedView(
                texts.line(), "12", here, words.get("chip.remove", texts.line())));
    return List.of(
        new FacetView("niveau", words.get("facet.niveau"), "", asked, options(Facet.LEVEL, LEVELS)),
        new FacetView(
            "horaire",
            words.get("facet.horaire"),
            null,
            List.of(),
            options(Facet.MOMENT, List.of("matin", "soir"))));
  }

  private List<OptionView> options(Facet facet, List<String> codes) {
    return codes.stream()
        .map(code ->
            new OptionView(
                facet.parameter(), code, words.label(facet, code), "1 234", code.equals("A1")))
        .toList();
  }

  private List<CardView> cards(int first) {
    return IntStream.range(first, first + Math.min(texts.count(), 4))
        .mapToObj(course::card)
        .toList();
  }

  private CoursePage.ChipView chip(String text) {
    return new CoursePage.ChipView(text, here, words.get("chip.remove", text));
  }

  private Link link(String text) {
    return new Link(text, here);
  }
}
