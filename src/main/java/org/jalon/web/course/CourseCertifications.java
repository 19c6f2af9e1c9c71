package org.jalon.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an offer leads to, with what is known of it: a code that was replaced stands with what
 * replaced it. Codes that nobody knows stand alone, and so do all while certifications are not
 * there.
 */
@Component
class CourseCertifications {

  private static final String PATH = "/certifications/";

  private final CertificationSearch search;

  CourseCertifications(CertificationSearch search) {
    this.search = search;
  }

  /**
   * One of them.
   *
   * @param title French, empty when it is not known
   * @param href null when there is no page of it
   * @param state the word for its state, null when it is not known
   */
  public record LineView(
      String code,
      String title,
      @Nullable String href,
      @Nullable String state,
      List<Link> replacedBy) {}

  List<LineView> of(List<String> codes, LocalDate today, Words words) {
    Map<String, CertificationCard> known =
        codes.isEmpty() || !search.state().ready()
            ? Map.of()
            : search.cards(codes, today).stream()
                .collect(
                    Collectors.toMap(
                        CertificationCard::code, Function.identity(), (first, _) -> first));
    String home = "/" + words.language().pathCode();
    return codes.stream().map(code -> line(code, known.get(code), home, words)).toList();
  }

  private static LineView line(
      String code, @Nullable CertificationCard card, String home, Words words) {
    return card == null
        ? new LineView(code, "", null, null, List.of())
        : new LineView(
            code,
            card.title(),
            home + PATH + code,
            words.get("certification.etat." + card.state().code()),
            card.successors().stream()
                .map(next ->
                    new Link(
                        words.get("certification.replaced-by", words.name(next)),
                        home + PATH + next))
                .toList());
  }
}
