package org.jalon.web.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.fiche.FicheState;
import org.jalon.page.Assets;
import org.jalon.search.certification.CertificationCard;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Turns certifications into cards in one language. */
final class CertificationCards {

  private final Words words;
  private final String home;
  private final String icon;

  CertificationCards(Words words, Assets assets) {
    this.words = words;
    this.icon = assets.icon("diploma");
    this.home = "/" + words.language().pathCode();
  }

  CertificationCardView card(CertificationCard card, int number) {
    return new CertificationCardView(
        number,
        card.code(),
        home + CertificationAddress.fiche(card.code()),
        card.title(),
        icon,
        CertificationWords.kind(card.kind(), card.type(), card.level(), words),
        CertificationWords.state(card.state(), words),
        card.state().code(),
        until(card.state(), card.registrationEnds(), words),
        card.certifiers().isEmpty() ? null : String.join(", ", card.certifiers()),
        facts(card),
        card.successors().stream()
            .map(code ->
                new Link(
                    words.get("certification.replaced-by", words.name(code)),
                    home + CertificationAddress.fiche(code)))
            .toList());
  }

  private List<String> facts(CertificationCard card) {
    List<String> facts = new ArrayList<>();
    if (!card.branches().isEmpty()) {
      facts.add(words.get("certification.branches.count", card.branches().size()));
    }
    return facts;
  }

  /** The sentence of the last day to begin; null when it is not known. */
  static @Nullable String until(FicheState state, @Nullable LocalDate end, Words words) {
    if (end == null) {
      return null;
    }
    String day = CertificationWords.day(end, words);
    return state.open()
        ? words.get("certification.until", day)
        : words.get("certification.ended", day);
  }
}
