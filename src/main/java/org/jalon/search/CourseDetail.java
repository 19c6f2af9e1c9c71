package org.jalon.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a course page says. Texts are French as the feed writes them, cleaned to plain text
 * with line breaks; an empty text or list means that the feed says nothing. Numbers are 0 when not
 * stated. Codes are those of the vocabulary or of the LHÉO tables.
 *
 * @param number the action's number in its region
 * @param formationNumber the formation's number in its region
 * @param facets every facet's codes, as counted in searches
 * @param entryLevelCode LHÉO dict-niveaux, diploma scale
 * @param certifications codes with their registry: RNCP36315, RS5616, CERTIFINFO 84385
 * @param permanent whether one can join at any time (LHÉO modalites-entrees-sorties 1)
 * @param coverable whether somebody else may pay (prise-en-charge-frais-possible)
 * @param languages ISO 639-1, in which the course is given
 * @param updated last change in the region's base, where the feed says
 */
public record CourseDetail(
    String id,
    String number,
    String formationNumber,
    String title,
    Map<Facet, List<String>> facets,
    Texts texts,
    List<Slot> timetable,
    Workload workload,
    Money money,
    String entryLevelCode,
    boolean entryLevelRequired,
    boolean permanent,
    boolean certifying,
    List<String> certifications,
    List<String> languages,
    List<Place> places,
    List<Session> sessions,
    Organisation responsible,
    List<Organisation> trainers,
    List<Contact> contacts,
    Address information,
    List<CourseDate> informationDates,
    List<String> links,
    CourseDate updated,
    LocalDate indexed) {

  /** The long texts. */
  public record Texts(
      String objective,
      String content,
      String results,
      String rhythm,
      String alternance,
      String conditions,
      String audience,
      String recruitment,
      String teaching,
      String catering,
      String lodging,
      String transport,
      String disabledAccess,
      String recruitmentArea) {}

  /**
   * One weekly meeting.
   *
   * @param day 1 Monday to 7 Sunday
   * @param start HH:MM, 24 hours
   * @param end HH:MM, 24 hours
   */
  public record Slot(int day, String start, String end) {}

  /** Hours are whole hours; {@code duration} is the feed's own wording. */
  public record Workload(int total, int centre, int company, int weekly, String duration) {}

  /**
   * @param total euros, the feed's own wording
   * @param hourly euros, the feed's own wording
   */
  public record Money(
      String total,
      String hourly,
      String remaining,
      boolean coverable,
      String coverConditions,
      List<FunderLine> funders) {}

  /**
   * @param code LHÉO dict-financeurs; {@code group} a code of {@code Funder}
   */
  public record FunderLine(String code, String group, String programme, int seats) {}

  /** A postal address; {@code lines} may be empty. */
  public record Address(String name, List<String> lines, String postalCode, String town) {

    public static final Address NONE = new Address("", List.of(), "", "");

    /** Whether anything is known. */
    public boolean known() {
      return !town.isEmpty() || !lines.isEmpty() || !name.isEmpty();
    }
  }

  /** Where the course happens; {@code located} false: no coordinates at all. */
  public record Place(
      Address address,
      String siret,
      String uai,
      boolean located,
      double latitude,
      double longitude,
      boolean approximate,
      List<Contact> contacts) {}

  /** A dated occurrence; {@code state} is LHÉO etat-recrutement 1, 2, 3 or empty. */
  public record Session(
      String number,
      CourseDate start,
      CourseDate end,
      CourseDate enrolmentStart,
      CourseDate enrolmentEnd,
      String state,
      String howToEnrol,
      Address enrolmentAddress,
      List<Event> events,
      List<Contact> contacts,
      List<String> links) {}

  /** A recruitment meeting or test; {@code kind} is LHÉO modalite-recrutement. */
  public record Event(
      String kind,
      CourseDate start,
      CourseDate end,
      String startTime,
      String endTime,
      boolean remote,
      Address address,
      int seats,
      String comment,
      String link) {}

  /** A training body; empty texts where the feed is silent. */
  public record Organisation(
      String name,
      String legalName,
      String siret,
      String activityNumber,
      String uai,
      String notes,
      Address address,
      List<Contact> contacts) {}

  /** Somebody to call or write to; {@code role} is LHÉO type-contact or empty. */
  public record Contact(
      String role,
      String name,
      List<String> phones,
      List<String> mobiles,
      String mail,
      List<String> links) {}
}
