package org.jalon.web.professional;

import java.util.List;
import org.jalon.page.XmlLines;
import org.jalon.web.professional.FlowWords.ReasonView;

/**
 * One offer as professionals see it, ready to print; what is not known is empty.
 *
 * @param state its standing, and when it left its feed
 * @param publicHref the page for readers
 * @param flows none while its verdicts are not computed
 * @param findings of control, whatever flow they matter to
 * @param history newest first
 * @param marked lines of the fragment with what was found there
 */
record DossierPage(
    String id,
    String title,
    String number,
    String body,
    String siret,
    String source,
    String state,
    String publicHref,
    String home,
    String here,
    List<FlowView> flows,
    List<ReasonView> findings,
    List<EventView> history,
    XmlLines fragment,
    List<MarkedLine> marked) {

  /** A day of its history. */
  record EventView(String when, String what) {}

  /** A line of the fragment, from 1, and what was found there. */
  record MarkedLine(int line, String rule, String message) {}

  /** What was found at a line; empty for most. */
  public List<MarkedLine> at(int line) {
    return marked.stream().filter(mark -> mark.line() == line).toList();
  }
}
