package org.jalon.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.LheoFinding;
import org.jalon.offer.Inspection;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.Standing;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;

/** Collects what the rules say of one action. */
public final class Report {

  /** An action that is all wrong need not say so without end. */
  private static final int MOST = 200;

  private final Profile profile;
  private final Subject subject;
  private List<Finding> findings = List.of();
  private Standing standing = Standing.REGULATORY;
  private LocalDate recheck = LocalDate.MAX;
  private RuleDescription rule;

  Report(Profile profile, Subject subject, RuleDescription first) {
    this.profile = profile;
    this.subject = subject;
    this.rule = first;
  }

  /** What follows is said by this rule. */
  void by(RuleDescription other) {
    this.rule = other;
  }

  /**
   * Something is wrong.
   *
   * @param path in LHÉO, see {@link Subject#inAction}
   * @param value found; empty when something is missing
   * @param expected a value or a form, in no language; empty when there is nothing to name
   */
  public void found(String path, String value, String expected) {
    add(Degree.USUAL, path, value, expected, Optional.empty());
  }

  /** Something is wrong by a referential. */
  public void found(String path, String value, String expected, Edition edition) {
    add(Degree.USUAL, path, value, expected, Optional.of(edition));
  }

  /** Something is wrong, in a lesser case of the rule. */
  public void foundMildly(String path, String value, String expected) {
    add(Degree.MILDER, path, value, expected, Optional.empty());
  }

  /** Something is wrong by a referential, in a lesser case of the rule. */
  public void foundMildly(String path, String value, String expected, Edition edition) {
    add(Degree.MILDER, path, value, expected, Optional.of(edition));
  }

  /** Something is wrong by a referential, in the degree given, and nothing can be named instead. */
  public void found(Degree degree, String path, String value, Edition edition) {
    add(degree, path, value, "", Optional.of(edition));
  }

  /** Something is missing without which there is no offer to show. */
  public void foundStructural(String path, String value, String expected) {
    add(Degree.STRUCTURAL, path, value, expected, Optional.empty());
  }

  /** What the reader found is against the rule; the element is what is expected. */
  public void found(Degree degree, LheoFinding fault, String element) {
    Optional<Edition> none = Optional.empty();
    keep(degree, fault.path(), fault.value(), element, none, fault.line(), fault.column());
  }

  /** Time alone can change the judgement on this day; days that are past are not heeded. */
  public void recheckOn(LocalDate day) {
    if (day.isAfter(subject.day()) && day.isBefore(recheck)) {
      recheck = day;
    }
  }

  Inspection inspection() {
    if (findings.isEmpty() && recheck.equals(LocalDate.MAX)) {
      return Inspection.CLEAN;
    }
    Optional<LocalDate> next =
        recheck.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(recheck);
    return new Inspection(standing, findings, next);
  }

  private void add(
      Degree degree, String path, String value, String expected, Optional<Edition> edition) {
    int line = subject.found().line();
    keep(degree, path, value, expected, edition, line, subject.found().column());
  }

  private void keep(
      Degree degree,
      String path,
      String value,
      String expected,
      Optional<Edition> edition,
      int line,
      int column) {
    Effects effects = rule.effects().get(degree);
    if (effects == null) {
      throw new IllegalStateException(rule.id() + " says nothing of the degree " + degree);
    }
    Effect effect = effects.under(profile);
    standing = worse(effect);
    if (findings.isEmpty()) {
      findings = new ArrayList<>(4);
    }
    if (findings.size() < MOST) {
      findings.add(
          new Finding(
              rule.id(),
              effect,
              number(),
              path,
              value,
              expected,
              edition,
              rule.mender(),
              line,
              column));
    }
  }

  private Standing worse(Effect effect) {
    Standing now =
        switch (effect) {
          case FEED_REFUSED, REJECTED -> Standing.REJECTED;
          case NOT_REGULATORY -> Standing.NOT_REGULATORY;
          case HELD_FROM_FLOW, ALERT, INFORMATION -> Standing.REGULATORY;
        };
    return now.compareTo(standing) > 0 ? now : standing;
  }

  /** The producer's number of the action, else of the formation. */
  private String number() {
    String number = subject.action().numero();
    return number.isEmpty() ? subject.formation().numero() : number;
  }
}
