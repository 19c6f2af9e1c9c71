package org.jalon.search;

import java.time.LocalDate;

/** What is known of an id. */
public sealed interface CourseLookup {

  /** The offer is there. */
  record Found(CourseDetail course) implements CourseLookup {}

  /** It was there and has been withdrawn: answered 410. */
  record Gone(LocalDate withdrawn) implements CourseLookup {}

  /** Never seen: answered 404. */
  record Unknown() implements CourseLookup {}
}
