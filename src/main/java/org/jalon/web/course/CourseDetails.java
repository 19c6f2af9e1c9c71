package org.jalon.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.Assets;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Turns one course into its page. */
public final class CourseDetails {

  private final CourseDetail course;
  private final Words words;
  private final LocalDate today;
  private final Facts facts;

  private CourseDetails(CourseDetail course, Words words, Assets assets, LocalDate today) {
    this.course = course;
    this.words = words;
    this.today = today;
    this.facts = new Facts(course, words, assets, today);
  }

  public static CourseDetailPage page(
      CourseDetail course, Words words, Assets assets, LocalDate today) {
    return new CourseDetails(course, words, assets, today).page();
  }

  /** Whether every session is over; without a dated session nothing is known to be. */
  public static boolean ended(CourseDetail course, LocalDate today) {
    return !course.sessions().isEmpty()
        && course.sessions().stream().allMatch(session -> Dates.over(session.end(), today));
  }

  private CourseDetailPage page() {
    List<CourseDetailPage.TextView> texts = texts();
    boolean french = words.language().equals(Languages.byDefault());
    return new CourseDetailPage(
        "/" + words.language().pathCode() + CourseAddress.PATH + "/" + course.id(),
        course.title(),
        organisation(course),
        words.labels(Facet.KIND, facts.codes(Facet.KIND)),
        ended(course, today) ? words.get("course.ended") : null,
        otherCourses(),
        facts.main(),
        facts.enrolment(),
        Contacts.of(Contacts.toEnrol(course), words),
        places(),
        timetable(),
        new Sessions(words, today).of(course),
        french || texts.isEmpty() ? null : words.get("course.french"),
        texts,
        facts.money(),
        funders(),
        organisations(),
        Contacts.links(course.links()),
        facts.references(),
        "/" + words.language().pathCode() + CourseAddress.PATH + "/" + course.id() + "/signaler");
  }

  /** Who teaches, else who answers for it. */
  public static String organisation(CourseDetail course) {
    return course.trainers().stream()
        .map(CourseDetail.Organisation::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(course.responsible().name());
  }

  private List<Link> otherCourses() {
    String language = words.language().pathCode();
    List<Link> links = new ArrayList<>();
    course.places().stream()
        .filter(CourseDetail.Place::located)
        .findFirst()
        .ifPresent(place ->
            links.add(new Link(words.get("course.near"), CourseAddress.of(language, near(place)))));
    links.add(new Link(words.get("course.search"), "/" + language + CourseAddress.PATH));
    return links;
  }

  private static CourseForm near(CourseDetail.Place place) {
    return new CourseForm(
        "",
        false,
        "",
        Optional.of(new CourseForm.Spot.Here(place.latitude(), place.longitude())),
        CourseForm.DEFAULT_RADIUS,
        Choices.NONE,
        Optional.empty(),
        1);
  }

  private List<CourseDetailPage.PlaceView> places() {
    return course.places().stream()
        .map(place ->
            new CourseDetailPage.PlaceView(
                lines(place.address()),
                place.located() && place.approximate()
                    ? words.get("course.place.approximate")
                    : null,
                place.located() ? directions(place) : null,
                Contacts.of(place.contacts(), words)))
        .toList();
  }

  private static String directions(CourseDetail.Place place) {
    return "https://www.openstreetmap.org/directions?to="
        + place.latitude()
        + "%2C"
        + place.longitude();
  }

  public static List<String> lines(CourseDetail.Address address) {
    List<String> lines = new ArrayList<>();
    if (!address.name().isEmpty()) {
      lines.add(address.name());
    }
    lines.addAll(address.lines());
    String town = (address.postalCode() + " " + address.town()).strip();
    if (!town.isEmpty()) {
      lines.add(town);
    }
    return lines;
  }

  private List<CourseDetailPage.SlotView> timetable() {
    return course.timetable().stream()
        .map(slot ->
            new CourseDetailPage.SlotView(
                words.get("day." + slot.day()),
                words.get("course.hours.range", slot.start(), slot.end())))
        .toList();
  }

  private List<CourseDetailPage.TextView> texts() {
    CourseDetail.Texts all = course.texts();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("course.text.objective", all.objective());
    texts.put("course.text.content", all.content());
    texts.put("course.text.conditions", all.conditions());
    texts.put("facet.public", all.audience());
    texts.put("facet.horaire", all.rhythm());
    texts.put("course.text.alternance", all.alternance());
    texts.put("course.text.recruitment", all.recruitment());
    texts.put("course.text.area", all.recruitmentArea());
    texts.put("course.text.results", all.results());
    texts.put("course.text.teaching", all.teaching());
    texts.put("facet.acces", all.disabledAccess());
    texts.put("course.text.transport", all.transport());
    texts.put("course.text.catering", all.catering());
    texts.put("course.text.lodging", all.lodging());
    return texts.entrySet().stream()
        .filter(text -> !text.getValue().isEmpty())
        .map(text -> new CourseDetailPage.TextView(words.get(text.getKey()), text.getValue()))
        .toList();
  }

  private List<CourseDetailPage.FunderView> funders() {
    return course.money().funders().stream()
        .map(funder ->
            new CourseDetailPage.FunderView(
                words.label(Facet.FUNDER, funder.group()), orNull(funder.programme())))
        .distinct()
        .toList();
  }

  private List<CourseDetailPage.OrganisationView> organisations() {
    List<CourseDetailPage.OrganisationView> views = new ArrayList<>();
    course.trainers().forEach(trainer -> views.add(organisation("course.trainer", trainer)));
    CourseDetail.Organisation responsible = course.responsible();
    if (course.trainers().stream()
        .noneMatch(trainer -> trainer.name().equals(responsible.name()))) {
      views.add(organisation("course.responsible", responsible));
    }
    return views;
  }

  private CourseDetailPage.OrganisationView organisation(
      String role, CourseDetail.Organisation organisation) {
    return new CourseDetailPage.OrganisationView(
        words.get(role),
        organisation.name().isEmpty() ? organisation.legalName() : organisation.name(),
        lines(organisation.address()),
        orNull(organisation.notes()),
        facts.numbers(organisation),
        Contacts.of(organisation.contacts(), words));
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The name of an ISO 639-1 language that is one of the site's, else nothing. */
  static @Nullable String languageName(String code) {
    return Languages.find(Locale.forLanguageTag(code)).map(Language::name).orElse(null);
  }

  /** “from … to …”, or as much of it as is known. */
  public static String period(CourseDate start, CourseDate end, Words words) {
    if (start.known() && end.known()) {
      return start.equals(end)
          ? words.date(start)
          : words.get("date.period", words.date(start), words.date(end));
    }
    if (start.known()) {
      return words.get("date.from", words.date(start));
    }
    return end.known() ? words.get("date.to", words.date(end)) : "";
  }
}
