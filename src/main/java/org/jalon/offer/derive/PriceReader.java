package org.jalon.offer.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.lheo.Action;
import org.jalon.vocabulary.Funder;
import org.jalon.vocabulary.Price;

/**
 * Free is said only by a price of 0, by “gratuit” without a negation, or by a programme that is
 * free by its own rules. That somebody may pay for the learner is not free.
 */
final class PriceReader {

  /**
   * OEPRE: free by the circular that founds it (2017-060). CIR: the State's contract, courses
   * prescribed by OFII at no cost (CESEDA L413-3).
   */
  private static final Pattern FREE_PROGRAMME =
      Pattern.compile(
          "\\boepre\\b|contrat d'integration republicaine|\\bprescrit[es]* par l'ofii\\b");

  private static final Mention SAYS_FREE =
      Mention.of("\\bgratuite?s?\\b|\\bgratuitement\\b", "gratuit");
  private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d ]*)(?:[.,](\\d{1,2}))?");

  private PriceReader() {}

  static Optional<Price> read(Action action, OfferTexts texts, List<Funder> funders) {
    Optional<Price> stated = amount(action.prixTotalTtc());
    if (stated.isPresent()) {
      return stated;
    }
    boolean programme =
        texts.programmes().stream().anyMatch(p -> FREE_PROGRAMME.matcher(p).find())
            || funders.contains(Funder.OFII);
    if (programme
        || SAYS_FREE.in(
            String.join(
                "\n", texts.title(), texts.money(), texts.enrolment(), texts.conditions()))) {
      return Optional.of(Price.FREE);
    }
    return amount(action.prixHoraireTtc()).filter(price -> price == Price.PAID);
  }

  private static Optional<Price> amount(String written) {
    Matcher matcher = AMOUNT.matcher(written.strip());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String cents = matcher.group(2);
    boolean zero =
        matcher.group(1).replace(" ", "").chars().allMatch(c -> c == '0')
            && (cents == null || cents.chars().allMatch(c -> c == '0'));
    return Optional.of(zero ? Price.FREE : Price.PAID);
  }
}
