package org.jalon.feedback;

import java.util.Optional;

/** Reports as readers send and follow them. */
public interface Reports {

  /** Characters of what a reader or a provider writes. */
  int MOST_WORDS = 1000;

  /**
   * Keeps a report. The same said again within an hour, of the same offer, is joined to the first.
   *
   * @return its reference: letters in groups, to be read aloud and put into an address
   * @throws FeedbackAwayException when nothing can be kept now
   */
  String file(NewReport report);

  /**
   * @param reference as somebody typed it: capitals and missing hyphens do not matter
   * @throws FeedbackAwayException when nothing can be read now
   */
  Optional<Report> find(String reference);
}
