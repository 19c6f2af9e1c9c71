package org.jalon.web.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.CourseDetail;
import org.jalon.web.Words;
import org.jalon.web.course.CourseDetailPage;
import org.jalon.web.course.CourseDetailPage.ContactView;
import org.jalon.web.course.CourseDetailPage.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * One course on half a sheet of paper, in the reader's language and in French.
 *
 * @param title French
 * @param organisation French
 * @param course address of the course's page
 * @param address the same, as it is written on paper
 * @param picture address of the picture to scan
 * @param map address of the drawn map, null without a known point
 * @param more how many sessions do not stand here
 */
record SheetPage(
    String title,
    String organisation,
    String course,
    String address,
    String picture,
    @Nullable String map,
    PairView kinds,
    @Nullable PairView ended,
    PairView enrolment,
    List<RowView> facts,
    List<PairView> meetings,
    List<PairView> sessions,
    List<PlaceView> places,
    List<ContactView> contacts,
    int more) {

  /** Paper is small: what does not fit stands behind the picture to scan. */
  private static final int MOST = 3;

  /** The same in two languages; {@code french} is null where it would be said twice. */
  record PairView(String mine, @Nullable String french) {}

  /** A fact with its name, in two languages. */
  record RowView(String icon, PairView label, PairView text) {}

  static SheetPage of(
      CourseDetail course,
      CourseDetailPage mine,
      CourseDetailPage french,
      Words words,
      String absolute) {
    List<RowView> facts = new ArrayList<>();
    for (int i = 0; i < mine.facts().size(); i++) {
      CourseDetailPage.RowView my = mine.facts().get(i);
      CourseDetailPage.RowView their = french.facts().get(i);
      facts.add(
          new RowView(my.icon(), pair(my.label(), their.label()), pair(my.text(), their.text())));
    }
    List<PairView> meetings = new ArrayList<>();
    for (int i = 0; i < mine.timetable().size(); i++) {
      CourseDetailPage.SlotView my = mine.timetable().get(i);
      CourseDetailPage.SlotView their = french.timetable().get(i);
      meetings.add(pair(my.day() + " " + my.hours(), their.day() + " " + their.hours()));
    }
    List<PairView> sessions = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, mine.sessions().size()); i++) {
      sessions.add(pair(mine.sessions().get(i).dates(), french.sessions().get(i).dates()));
    }
    String address = Takeaway.address(course, words);
    boolean located = course.places().stream().anyMatch(CourseDetail.Place::located);
    return new SheetPage(
        mine.title(),
        mine.organisation(),
        address,
        absolute,
        address + "/qr.svg",
        located ? address + "/plan.svg" : null,
        pair(mine.kinds(), french.kinds()),
        mine.ended() == null ? null : pair(mine.ended(), french.ended()),
        pair(mine.enrolment(), french.enrolment()),
        facts,
        meetings,
        sessions,
        mine.places().stream().limit(MOST).toList(),
        mine.enrol().stream().limit(MOST).toList(),
        Math.max(0, mine.sessions().size() - MOST));
  }

  private static PairView pair(String mine, @Nullable String french) {
    return new PairView(mine, mine.equals(french) ? null : french);
  }
}
