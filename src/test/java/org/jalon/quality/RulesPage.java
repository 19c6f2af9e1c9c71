package org.jalon.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.language.Messages;
import org.jalon.run.Effect;

/** Writes {@code docs/rules.md} from the rules and their French words. */
final class RulesPage {

  private static final String HEAD =
      """
      # Control rules

      Made from the rules and their French words by `./mvnw test -Dtest=RulesPageTest -Dwrite=true`; a test fails when it differs.

      **Add a rule.** (1) A final class beside those of its family, `org.jalon.quality.{lheo,coherence,apprenticeship}`, with an id
      that never changes meaning, its effects, its source, and a Javadoc that says what it asks and why. (2) Its line in the family's
      list, `StructureRules`, `CoherenceRules` or `ApprenticeshipRules`. (3) `rule.<ID>.title`, `.message` and `.mend` in
      `i18n/rules`, French and English. (4) A row in `RulesTest` or a test in `RegisterRulesTest` that shows it found; the right
      offer there shows it not found. (5) `RuleBook.VERSION` + 1, so that all offers are inspected again, and this page anew.

      A source has a profile: *current* rejects what the network rejects; *legacy* keeps such offers searchable as “non
      réglementaire”, but for structural damage. A rule with several cases lists their effects, gravest first. A rule never
      finds anything for want of a register: without one, or with one older than `jalon.quality.stale.*` (30 days), what it would
      say is unknown, and the run says so (REF-01). An invented offer is inspected without registers. The standing of an offer is
      its worst effect: rejected, non réglementaire, or else réglementaire.

      **Add a gate.** The rules FLO are asked by single consumers, as `src/main/resources/diffusion/consumers.yml` sets them: (1) a
      final class in `org.jalon.diffusion.gate`, with its source and its settings in the Javadoc; (2) its line in `Gates`; (3) its words,
      as for a rule; (4) a case that passes and one that does not in `GatesTest`; (5) `OfferJudge.VERSION` + 1. **Add a consumer**,
      or change one: no code, a YAML file of the same form, named in `jalon.diffusion.consumers`. What it does not understand
      stops the start.

      Settings: `jalon.quality.qualiopi-mode` (`L_UN_DES_DEUX` or `RESPONSABLE`), `.window-days` (30), `.fresh-months` (12),
      `.far-km` (50), `.stale.training-bodies`, `.stale.establishments`, `.stale.certifications` (30 days each).
      """;

  private final Messages messages;

  RulesPage(Messages messages) {
    this.messages = messages;
  }

  String write(List<RuleDescription> rules) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Family family : Family.values()) {
      page.append("\n## ").append(word("family." + family)).append("\n\n");
      page.append(
          "| id | asks | current | legacy | who mends | register | decided by | source |\n");
      page.append("|---|---|---|---|---|---|---|---|\n");
      rules.stream()
          .filter(rule -> rule.family() == family && rule.decision() != Decision.NOBODY)
          .forEach(rule -> page.append(line(rule)));
    }
    page.append(
        "\n## Not decided\n\n| id | asks | effect | needs | source |\n|---|---|---|---|---|\n");
    rules.stream()
        .filter(rule -> rule.decision() == Decision.NOBODY)
        .forEach(rule -> page.append(notDecided(rule)));
    return page.append(ELSE).toString();
  }

  private static final String ELSE =
      """

      Asked for as well, without an id, and not decided: whether an address geocodes and how far its coordinate is from it (the
      rest of OFF-14, needs a geocoder); whether a Formacode exists in its version and what became of it (the rest of OFF-08,
      needs the thesaurus); whether a UAI is known and open, and several UAI for one SIRET (need RAMSESE); the legal category of
      a body and which of its establishments a Qualiopi certificate was given for (not in the public list); MEF against duration
      and year (need the ministry of Education's tables).
      """;

  private String line(RuleDescription rule) {
    return cells(
        rule.id(),
        word("rule." + rule.id() + ".title"),
        effects(rule, false),
        effects(rule, true),
        word("mender." + rule.mender()),
        rule.referentials().stream()
            .map(referential -> word("referential." + referential.key()))
            .collect(Collectors.joining(", ")),
        rule.decision().name().toLowerCase(Locale.ROOT),
        rule.source());
  }

  private String notDecided(RuleDescription rule) {
    return cells(
        rule.id(),
        word("rule." + rule.id() + ".title"),
        effects(rule, false),
        rule.needs(),
        rule.source());
  }

  private String effects(RuleDescription rule, boolean legacy) {
    return rule.effects().values().stream()
        .map(effects -> legacy ? effects.legacy() : effects.current())
        .distinct()
        .map((Effect effect) -> word("effect." + effect))
        .collect(Collectors.joining(" / "));
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String word(String key) {
    return messages.getMessage(key, new Object[0], Locale.FRENCH);
  }
}
