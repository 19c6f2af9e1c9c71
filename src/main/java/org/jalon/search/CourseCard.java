package org.jalon.search;

import java.util.List;

/**
 * What a list shows of an offer. Codes are those of the vocabulary; texts are French, as the feed
 * writes them, safe plain text.
 *
 * @param id public id, safe in addresses
 * @param kinds codes of {@code CourseKind}
 * @param town name of the first place's town, empty when the offer has no place
 * @param places one marker each, may be empty
 * @param morePlaces how many places beside the first
 * @param levels codes of {@code CefrLevel} asked at entry
 * @param targetLevels codes of {@code CefrLevel} aimed at
 * @param moments codes of {@code Moment}
 * @param price code of {@code Price}, empty when not stated
 * @param delivery code of {@code Delivery}
 * @param enrolment code of {@code Enrolment}, empty when not stated
 * @param permanent whether one can join at any time
 * @param hours total hours, 0 when not stated
 * @param audiences codes of {@code Audience}
 * @param access whether disabled people have access
 * @param funders codes of {@code Funder}
 * @param certifications {@code RNCP36315}, {@code RS5616}, {@code CERTIFINFO84385}
 * @param insee INSEE code of the first place's commune or arrondissement, empty when unknown
 * @param source key of the feed's source
 * @param updated last change in the region's base, where the feed says
 * @param week parts of the week where it meets, as the bits of a {@link WeekMask}
 * @param start first day of the next or current session
 * @param end last day of the last session
 */
public record CourseCard(
    String id,
    String title,
    List<String> kinds,
    String organisation,
    String town,
    String postalCode,
    List<Point> places,
    int morePlaces,
    List<String> levels,
    List<String> targetLevels,
    List<String> moments,
    String price,
    String delivery,
    String enrolment,
    boolean permanent,
    boolean childcare,
    int hours,
    List<String> audiences,
    boolean access,
    List<String> funders,
    List<String> certifications,
    String insee,
    String source,
    CourseDate updated,
    int week,
    CourseDate start,
    CourseDate end) {

  /** The same card with the dates of one of its sessions. */
  public CourseCard during(CourseDate from, CourseDate to) {
    return new CourseCard(
        id,
        title,
        kinds,
        organisation,
        town,
        postalCode,
        places,
        morePlaces,
        levels,
        targetLevels,
        moments,
        price,
        delivery,
        enrolment,
        permanent,
        childcare,
        hours,
        audiences,
        access,
        funders,
        certifications,
        insee,
        source,
        updated,
        week,
        from,
        to);
  }

  /** WGS84 degrees; approximate when only the town is known. */
  public record Point(double latitude, double longitude, boolean approximate) {}
}
