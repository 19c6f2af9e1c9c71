package org.jalon.search.index;

import java.util.List;
import java.util.Map;
import org.jalon.search.CourseCard;
import org.jalon.search.Facet;

/**
 * What goes into the index: an offer, the tombstone of a withdrawn one, or the index's own state.
 *
 * @param id public id of the offer; {@link #STATE_ID} for the state
 * @param words searchable text
 * @param facets codes per facet; a facet that is absent is “not stated”. Empty for what is not an
 *     offer
 * @param starts epoch days of the sessions' starts, {@link #UNKNOWN_DAY} when unknown
 * @param end epoch day of the last end, {@link #UNKNOWN_DAY} when unknown
 * @param week parts of the week in which it meets, see {@code WeekMask}; 0 when not stated
 * @param updated epoch day of the last change in the region's base, {@link #UNKNOWN_DAY} unknown
 * @param card JSON of the {@link StoredCard}, empty for what is not an offer
 * @param payload JSON of the course page, of the tombstone or of the state
 */
public record CourseDocument(
    String id,
    Words words,
    Map<Facet, List<String>> facets,
    List<CourseCard.Point> points,
    List<String> departments,
    List<String> regions,
    List<String> certifications,
    List<Integer> starts,
    int end,
    int week,
    int updated,
    String card,
    String payload) {

  /** No offer can have it: ids of offers hold neither tilde nor dot. */
  public static final String STATE_ID = "~state";

  public static final int UNKNOWN_DAY = Integer.MAX_VALUE;

  /**
   * @param title heaviest
   * @param organisation and its trainers
   * @param body the name of the responsible body, as suggestions show it
   * @param all every word of the offer, its towns and numbers, title and organisation included
   */
  public record Words(String title, String organisation, String body, String all) {

    static final Words NONE = new Words("", "", "", "");
  }

  /** A document that no search finds, only its id. */
  public static CourseDocument unsearchable(String id, String payload) {
    return new CourseDocument(
        id,
        Words.NONE,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        UNKNOWN_DAY,
        0,
        UNKNOWN_DAY,
        "",
        payload);
  }

  /** Whether it is an offer that searches may find. */
  public boolean searchable() {
    return !card.isEmpty();
  }
}
