package org.jalon.web.professional;

import java.util.List;
import org.jalon.web.professional.FlowWords.ReasonView;
import org.jspecify.annotations.Nullable;

/**
 * The page where files are tried, ready to print.
 *
 * @param refused why nothing of the file could be tried; empty when it could, or none was sent
 * @param result null while no file was tried
 */
record TrialPage(String home, String limits, String refused, @Nullable ResultView result) {

  /**
   * What would become of the file.
   *
   * @param status how many offers, in a sentence
   * @param unfinished what stopped the reading; empty when nothing did
   * @param rules how many offers each rule is found on, in sentences
   * @param cut that not all offers are shown; empty when they are
   */
  record ResultView(
      String name,
      String status,
      String unfinished,
      List<FlowCount> flows,
      List<String> rules,
      List<TriedView> offers,
      String cut) {}

  /** How many offers stand where with one consumer. */
  record FlowCount(String consumer, String counts) {}

  /** One offer of the file. */
  record TriedView(
      String title,
      String number,
      String line,
      String standing,
      List<OfferLineView.MarkView> marks,
      List<ReasonView> findings,
      List<FlowView> held) {}
}
