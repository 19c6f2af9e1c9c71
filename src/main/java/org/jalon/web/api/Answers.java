package org.jalon.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers. These names and types are a promise to other programs: {@code openapi.json}
 * tells them, and a test compares both. Null means that the feed does not say.
 */
final class Answers {

  private Answers() {}

  /** One page of courses. */
  record CourseList(
      int total,
      int stated,
      int page,
      int pages,
      int ended,
      @Nullable Understanding understood,
      List<FacetCount> facets,
      List<CourseItem> items) {}

  /** A filter with its values. */
  record FacetCount(String name, String label, List<FacetValue> values) {}

  /** A value and how many courses it would give. */
  record FacetValue(String code, String label, int count, boolean selected) {}

  /**
   * A course in a list; texts are French, dates as far as they are known: 2026, 2026-11,
   * 2026-11-22.
   */
  record CourseItem(
      String id,
      String title,
      List<String> kind,
      List<String> levelsIn,
      List<String> levelsOut,
      List<String> publics,
      List<String> times,
      List<String> week,
      @Nullable Boolean free,
      @Nullable Boolean childcare,
      @Nullable Boolean access,
      boolean remote,
      String delivery,
      String organisation,
      @Nullable Place place,
      int otherPlaces,
      @Nullable String nextStart,
      @Nullable String lastDay,
      boolean openEntry,
      @Nullable Boolean enrolmentOpen,
      @Nullable Integer hours,
      List<String> funders,
      List<String> certifications,
      boolean statesAllFilters,
      String source,
      @Nullable String updated,
      String url) {}

  /** Where a course is; WGS84 degrees. */
  record Place(
      @Nullable String name,
      @Nullable String insee,
      @Nullable String postalCode,
      @Nullable Double lat,
      @Nullable Double lon,
      boolean approximate,
      @Nullable Integer distanceMetres) {}

  /** Everything about one course. */
  record Course(
      String id,
      @Nullable String number,
      String title,
      List<String> kind,
      List<String> levelsIn,
      List<String> levelsOut,
      List<String> publics,
      List<String> times,
      List<Meeting> timetable,
      @Nullable Boolean free,
      @Nullable Boolean childcare,
      @Nullable Boolean access,
      boolean remote,
      @Nullable String delivery,
      @Nullable Boolean enrolmentOpen,
      boolean openEntry,
      @Nullable Integer hours,
      List<String> funders,
      List<String> certifications,
      List<String> languages,
      Texts texts,
      Organisation organisation,
      List<Organisation> trainers,
      List<Place> places,
      List<Session> sessions,
      List<Contact> contacts,
      List<String> links,
      @Nullable String updated,
      String url) {}

  /** The long texts, French, with line breaks. */
  record Texts(
      @Nullable String objective,
      @Nullable String content,
      @Nullable String results,
      @Nullable String rhythm,
      @Nullable String conditions,
      @Nullable String audience,
      @Nullable String recruitment,
      @Nullable String teaching,
      @Nullable String price) {}

  /** A weekly meeting; day 1 is Monday, times are HH:MM. */
  record Meeting(int day, String start, String end) {}

  /** A training body. */
  record Organisation(String name, @Nullable String siret, @Nullable String activityNumber) {}

  /** One dated run of a course. */
  record Session(
      @Nullable String start,
      @Nullable String end,
      @Nullable String enrolmentStart,
      @Nullable String enrolmentEnd,
      @Nullable Boolean enrolmentOpen,
      @Nullable String howToEnrol) {}

  /** Somebody to call or write to. */
  record Contact(
      @Nullable String name, List<String> phones, @Nullable String mail, List<String> links) {}

  /** Places for a text. */
  record PlaceList(List<PlaceChoice> items) {}

  /** A place that courses can be searched near; {@code near} is the parameter that means it. */
  record PlaceChoice(
      String near,
      String kind,
      String name,
      String detail,
      String code,
      List<String> postalCodes,
      double lat,
      double lon) {}

  /** How a text may go on. */
  record SuggestionList(List<Suggestion> items) {}

  /** One way on: what to put into the words ({@code q}), or into the place ({@code near}). */
  record Suggestion(
      String kind, String label, String detail, @Nullable String q, @Nullable String near) {}

  /** How words were read; codes under the filters' names. */
  record Understanding(
      String text,
      @Nullable String corrected,
      List<Part> parts,
      Map<String, List<String>> filters,
      List<String> certifications,
      boolean everyKind,
      List<PlaceChoice> places) {}

  /** Some of the words and what they mean; start and end count UTF-16 units. */
  record Part(
      String text,
      int start,
      int end,
      String meaning,
      String label,
      @Nullable String correction,
      Map<String, List<String>> filters,
      List<String> french,
      List<PlaceChoice> places) {}
}
