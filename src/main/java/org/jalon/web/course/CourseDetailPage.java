package org.jalon.web.course;

import java.util.List;
import org.jalon.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of one course, ready to print, in the order in which it is read. Texts marked French are
 * shown as such on the pages of other languages.
 *
 * @param address of this page, in the reader's language
 * @param title French
 * @param organisation French
 * @param ended the sentence for a course that is over, else null
 * @param frenchNotice the sentence that says that the long texts are French, else null
 * @param enrol whom to call or write to, and where to go
 */
public record CourseDetailPage(
    String address,
    String title,
    String organisation,
    String kinds,
    @Nullable String ended,
    List<Link> otherCourses,
    List<RowView> facts,
    String enrolment,
    List<ContactView> enrol,
    List<PlaceView> places,
    List<SlotView> timetable,
    List<SessionView> sessions,
    @Nullable String frenchNotice,
    List<TextView> texts,
    List<RowView> money,
    List<FunderView> funders,
    List<OrganisationView> organisations,
    List<LinkView> links,
    List<RowView> references,
    String report) {

  /** One thing to know; {@code french} texts come from the feed. */
  public record RowView(String icon, String label, String text, boolean french) {}

  /** Somebody to reach; name and address French. */
  public record ContactView(
      @Nullable String role,
      @Nullable String name,
      List<Link> phones,
      @Nullable Link mail,
      List<LinkView> links) {}

  /** A link out of the site: its address is its text. */
  public record LinkView(String text, String href) {}

  /** A place; lines are French. */
  public record PlaceView(
      List<String> lines,
      @Nullable String approximate,
      @Nullable String directions,
      List<ContactView> contacts) {}

  /** A weekly meeting. */
  public record SlotView(String day, String hours) {}

  /**
   * A dated session; {@code calendar} is the address of its calendar file, null without a first
   * day.
   */
  public record SessionView(
      String dates,
      @Nullable String calendar,
      @Nullable String state,
      @Nullable String enrolment,
      @Nullable String howToEnrol,
      List<String> address,
      List<EventView> events,
      List<ContactView> contacts,
      List<LinkView> links) {}

  /** A meeting or test before the course; comment and address French. */
  public record EventView(
      String kind,
      String when,
      List<String> address,
      @Nullable String comment,
      @Nullable LinkView link) {}

  /** A long French text under a heading in the reader's language. */
  public record TextView(String heading, String text) {}

  /** Who pays; the programme is French. */
  public record FunderView(String name, @Nullable String programme) {}

  /** A training body. */
  public record OrganisationView(
      String role,
      String name,
      List<String> lines,
      @Nullable String notes,
      List<RowView> numbers,
      List<ContactView> contacts) {}
}
