package org.jalon.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * A rule, as it is documented. Its words are {@code rule.<id>.title}, {@code .message} and {@code
 * .mend} in {@code i18n/rules}.
 *
 * @param id stable; it never changes meaning
 * @param effects by degree, at least one
 * @param mender who can usually mend what the rule finds
 * @param referentials that it may rest on; without them it finds nothing or less, never more
 * @param source who asks for it, in English, for the page of rules
 * @param needs what is missing to decide it, in English; empty unless nobody decides
 */
public record RuleDescription(
    String id,
    Scope scope,
    Map<Degree, Effects> effects,
    Mender mender,
    Set<Referential> referentials,
    String source,
    Decision decision,
    String needs) {

  private static final Effects STRUCTURAL = Effects.of(Effect.REJECTED);

  public RuleDescription {
    effects = Collections.unmodifiableMap(new EnumMap<>(effects));
    referentials =
        referentials.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(referentials));
  }

  /** A rule that the rule book decides, mended by the organisation, with these effects. */
  public static RuleDescription of(
      String id, Scope scope, Effect current, Effect legacy, String source) {
    Map<Degree, Effects> effects = Map.of(Degree.USUAL, new Effects(current, legacy));
    return new RuleDescription(
        id, scope, effects, Mender.ORGANISATION, Set.of(), source, Decision.INSPECTION, "");
  }

  /** With lesser cases. */
  public RuleDescription milder(Effect both) {
    return with(Degree.MILDER, Effects.of(both));
  }

  /** With cases that leave no offer to show. */
  public RuleDescription structural() {
    return with(Degree.STRUCTURAL, STRUCTURAL);
  }

  public RuleDescription mendedBy(Mender other) {
    return new RuleDescription(id, scope, effects, other, referentials, source, decision, needs);
  }

  public RuleDescription judgedBy(Referential... judges) {
    return new RuleDescription(id, scope, effects, mender, Set.of(judges), source, decision, needs);
  }

  /** Decided elsewhere than in the rule book. */
  public RuleDescription decidedBy(Decision other) {
    return new RuleDescription(id, scope, effects, mender, referentials, source, other, needs);
  }

  /** Decided by nobody for want of this. */
  public RuleDescription notDecided(String missing) {
    return new RuleDescription(
        id, scope, effects, mender, referentials, source, Decision.NOBODY, missing);
  }

  public Family family() {
    return Family.of(id);
  }

  private RuleDescription with(Degree degree, Effects more) {
    EnumMap<Degree, Effects> all = new EnumMap<>(effects);
    all.put(degree, more);
    return new RuleDescription(id, scope, all, mender, referentials, source, decision, needs);
  }
}
