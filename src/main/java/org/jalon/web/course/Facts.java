package org.jalon.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.page.Assets;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.vocabulary.Enrolment;
import org.jalon.web.Words;

/** The short facts of a course, each with its name. What the feed does not say has no line. */
final class Facts {

  private final CourseDetail course;
  private final Words words;
  private final Assets assets;
  private final LocalDate today;

  Facts(CourseDetail course, Words words, Assets assets, LocalDate today) {
    this.course = course;
    this.words = words;
    this.assets = assets;
    this.today = today;
  }

  List<String> codes(Facet facet) {
    return course.facets().getOrDefault(facet, List.of());
  }

  /** What decides whether the course is for me. */
  List<CourseDetailPage.RowView> main() {
    Rows rows = new Rows();
    rows.facet(Facet.LEVEL);
    rows.facet(Facet.TARGET_LEVEL);
    rows.add("book", "course.diploma", diploma());
    rows.facet(Facet.AUDIENCE);
    rows.facet(Facet.MOMENT);
    rows.add("hourglass", "course.duration", duration());
    rows.facet(Facet.PRICE);
    rows.facet(Facet.DELIVERY);
    rows.facet(Facet.CHILDCARE);
    rows.facet(Facet.ACCESS);
    rows.add("talk", "course.languages", languages());
    return rows.rows;
  }

  /** Whether one can enrol, in a sentence. */
  String enrolment() {
    if (CourseDetails.ended(course, today)) {
      return words.get("course.ended");
    }
    if (codes(Facet.ENROLMENT).contains(Enrolment.CLOSED.code())) {
      return words.get("course.enrol.closed");
    }
    if (course.permanent()) {
      return words.get("card.permanent");
    }
    return words.get(
        codes(Facet.ENROLMENT).contains(Enrolment.OPEN.code())
            ? "course.enrol.open"
            : "course.enrol.ask");
  }

  List<CourseDetailPage.RowView> money() {
    CourseDetail.Money money = course.money();
    Rows rows = new Rows();
    rows.add("euro", "course.price.total", euros(money.total()));
    rows.add("euro", "course.price.hourly", euros(money.hourly()));
    rows.add("euro", "course.price.remaining", euros(money.remaining()));
    rows.add(
        "info", "course.price.help", money.coverable() ? words.get("course.price.coverable") : "");
    rows.french("info", "course.price.conditions", money.coverConditions());
    return rows.rows;
  }

  List<CourseDetailPage.RowView> references() {
    Rows rows = new Rows();
    rows.french("info", "course.number", course.number());
    rows.add("info", "course.updated", words.date(course.updated()));
    LocalDate indexed = course.indexed();
    rows.add(
        "info",
        "course.received",
        words.date(
            new CourseDate(indexed.getYear(), indexed.getMonthValue(), indexed.getDayOfMonth())));
    return rows.rows;
  }

  List<CourseDetailPage.RowView> numbers(CourseDetail.Organisation organisation) {
    Rows rows = new Rows();
    rows.french("info", "course.siret", organisation.siret());
    rows.french("info", "course.nda", organisation.activityNumber());
    return rows.rows;
  }

  private String labels(Facet facet) {
    List<String> codes =
        codes(facet).stream().filter(code -> !Facet.NOT_STATED.equals(code)).toList();
    return words.labels(facet, codes);
  }

  /** The old and the new scale of LHÉO dict-niveaux in the words people use for their diploma. */
  private String diploma() {
    String group =
        switch (course.entryLevelCode()) {
          case "3", "4", "13" -> "cap";
          case "5", "14" -> "bac";
          case "6", "15" -> "bac2";
          case "7", "16" -> "licence";
          case "8", "17", "18" -> "master";
          default -> "";
        };
    if (group.isEmpty()) {
      return "";
    }
    String name = words.get("diploma." + group);
    return course.entryLevelRequired() ? words.get("course.diploma.required", name) : name;
  }

  private String duration() {
    CourseDetail.Workload work = course.workload();
    List<String> parts = new ArrayList<>();
    if (work.total() > 0) {
      parts.add(words.get("card.hours", work.total()));
    }
    if (work.weekly() > 0) {
      parts.add(words.get("course.hours.weekly", work.weekly()));
    }
    if (work.company() > 0) {
      parts.add(words.get("course.hours.company", work.company()));
    }
    return String.join(words.get("list.separator"), parts);
  }

  private String languages() {
    List<String> names = new ArrayList<>();
    for (String code : course.languages()) {
      String name = CourseDetails.languageName(code);
      names.add(name == null ? code.toLowerCase(Locale.ROOT) : words.name(name));
    }
    return String.join(words.get("list.separator"), names);
  }

  /** The feed's own wording; a bare number gets its unit. */
  private String euros(String wording) {
    return wording.matches("\\d+([.,]\\d+)?") ? words.get("course.euros", wording) : wording;
  }

  /** Collects lines; an empty text makes none. */
  private final class Rows {

    private final List<CourseDetailPage.RowView> rows = new ArrayList<>();

    void facet(Facet facet) {
      add(Pictograms.of(facet, codes(facet)), "facet." + facet.parameter(), labels(facet));
    }

    void add(String icon, String key, String text) {
      row(icon, key, text, false);
    }

    void french(String icon, String key, String text) {
      row(icon, key, text, true);
    }

    private void row(String icon, String key, String text, boolean french) {
      if (!text.isEmpty()) {
        rows.add(new CourseDetailPage.RowView(assets.icon(icon), words.get(key), text, french));
      }
    }
  }
}
