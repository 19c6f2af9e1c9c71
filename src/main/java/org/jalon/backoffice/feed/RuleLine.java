package org.jalon.backoffice.feed;

import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.RuleCount;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How often a rule was broken, ready to print.
 *
 * @param difference to the run before; empty for none
 * @param worse whether there are more than before
 */
record RuleLine(
    String rule,
    String title,
    String effect,
    String effectText,
    String findings,
    String offers,
    String difference,
    boolean worse,
    boolean better,
    String href) {

  static RuleLine of(RuleCount count, String source, Phrases phrases) {
    int difference = count.before().isPresent() ? count.findings() - count.before().getAsInt() : 0;
    String effect = count.effect().name();
    return new RuleLine(
        count.rule(),
        phrases.rule(count.rule(), "title"),
        effect.toLowerCase(java.util.Locale.ROOT),
        phrases.effect(effect),
        phrases.number(count.findings()),
        phrases.number(count.offers()),
        phrases.difference(difference),
        difference > 0,
        difference < 0,
        UriComponentsBuilder.fromPath("/backoffice/findings")
            .queryParam("source", source)
            .queryParam("rule", count.rule())
            .encode()
            .toUriString());
  }
}
