package org.jalon.backoffice.feedback;

import java.util.Set;
import org.jalon.feedback.Reason;
import org.jalon.feedback.ReportQuery;
import org.jalon.feedback.ReportState;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked for; a value that does not exist asks for nothing in particular. */
record ReportFilter(String state, String reason, String offer) {

  static ReportFilter of(String state, String reason, String offer) {
    return new ReportFilter(
        ReportState.find(state).map(ReportState::code).orElse(""),
        Reason.find(reason).map(Reason::code).orElse(""),
        offer.matches("[A-Za-z0-9_-]{1,140}") ? offer : "");
  }

  ReportQuery query(Set<String> sources, int page, int size) {
    return new ReportQuery(
        sources, ReportState.find(state), Reason.find(reason), offer, page, size);
  }

  /** Ends with an ampersand. */
  String address(String path) {
    return UriComponentsBuilder.fromPath(path)
            .queryParam("state", state)
            .queryParam("reason", reason)
            .queryParam("offer", offer)
            .encode()
            .toUriString()
        + "&";
  }
}
