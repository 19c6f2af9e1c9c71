package org.jalon.diffusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.diffusion.gate.Barrier;
import org.jalon.diffusion.gate.Gate;
import org.jalon.diffusion.gate.Gates;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.diffusion.gate.Outcome;
import org.jalon.diffusion.gate.Settings;
import org.jalon.lheo.LheoVersion;
import org.jalon.offer.Standing;
import org.jalon.quality.Referential;
import org.jalon.quality.RuleDescription;
import org.jalon.run.Finding;
import org.jalon.vocabulary.FlowState;

/**
 * What one consumer asks, ready to judge by. Has no state: the same offer on the same day is judged
 * the same way.
 */
final class Flow {

  /** An offer that is all wrong need not say so without end. */
  private static final int MOST_REASONS = 40;

  private final Consumer consumer;
  private final List<SetGate> perimeter;
  private final List<SetGate> gates;
  private final RuleNames blocking;
  private final RuleNames remarked;

  private record SetGate(RuleDescription description, Barrier barrier) {}

  private Flow(Consumer consumer, List<SetGate> perimeter, List<SetGate> gates) {
    this.consumer = consumer;
    this.perimeter = perimeter;
    this.gates = gates;
    this.blocking = new RuleNames(consumer.blocking());
    this.remarked = new RuleNames(consumer.remarked());
  }

  /**
   * @param rules ids of all there are
   * @throws IllegalArgumentException when the consumer names a gate, a setting or a rule that there
   *     is not
   */
  static Flow of(Consumer consumer, Set<String> rules) {
    Flow flow =
        new Flow(consumer, set(consumer, consumer.perimeter()), set(consumer, consumer.gates()));
    for (RuleNames names : List.of(flow.blocking, flow.remarked)) {
      names
          .unknown(rules)
          .ifPresent(id -> {
            throw new IllegalArgumentException(consumer.id() + ": no such rule: " + id);
          });
    }
    return flow;
  }

  private static List<SetGate> set(Consumer consumer, List<Consumer.Condition> conditions) {
    LheoVersion lheo = consumer.lheo().equals("2.2") ? LheoVersion.V2_2 : LheoVersion.V2_3;
    List<SetGate> set = new ArrayList<>();
    for (Consumer.Condition condition : conditions) {
      Gate gate =
          Gates.find(condition.gate())
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      consumer.id() + ": no such gate: " + condition.gate()));
      Settings settings = new Settings(condition.settings(), lheo);
      try {
        set.add(new SetGate(gate.description(), gate.set(settings)));
        settings.refuseUnknown();
      } catch (IllegalArgumentException refused) {
        throw new IllegalArgumentException(
            consumer.id() + ": " + gate.id() + ": " + refused.getMessage(), refused);
      }
    }
    return List.copyOf(set);
  }

  Consumer consumer() {
    return consumer;
  }

  /** Names all that the verdicts rest on beside offer, day and registers. */
  String mark() {
    return Stream.of(
            consumer.lheo(),
            conditions(consumer.perimeter()),
            conditions(consumer.gates()),
            String.join(",", new TreeSet<>(consumer.blocking())),
            String.join(",", new TreeSet<>(consumer.remarked())))
        .collect(Collectors.joining("|"));
  }

  private static String conditions(List<Consumer.Condition> conditions) {
    return conditions.stream()
        .map(condition -> condition.gate() + new TreeMap<>(condition.settings()))
        .collect(Collectors.joining(","));
  }

  /** Registers that its own gates ask. */
  Set<Referential> asked() {
    return Stream.concat(perimeter.stream(), gates.stream())
        .flatMap(gate -> gate.description().referentials().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Referential.class)));
  }

  /** Whether a rule or a gate of it rests on the register. */
  boolean restsOn(Referential referential, List<String> rules) {
    return rules.stream().anyMatch(blocking::contains) || asked().contains(referential);
  }

  /** Where the offer stands on this day, as if it came to stand there today. */
  Verdict judge(OfferFacts offer, JudgingDay today) {
    Judgement judgement = new Judgement(offer, today);
    if (!judgement.asksFor()) {
      return judgement.verdict(FlowState.NOT_CONCERNED);
    }
    if (offer.withdrawn().isPresent()) {
      judgement.withdrawn(offer.withdrawn().get());
      return judgement.verdict(FlowState.HELD);
    }
    judgement.passGates();
    judgement.weighFindings();
    return judgement.verdict(judgement.state());
  }

  /** One offer on one day. */
  private final class Judgement {

    private final OfferFacts offer;
    private final JudgingDay today;
    private final List<Reason> stopping = new ArrayList<>(2);
    private final List<Reason> told = new ArrayList<>(2);
    private LocalDate next = LocalDate.MAX;
    private boolean held;

    Judgement(OfferFacts offer, JudgingDay today) {
      this.offer = offer;
      this.today = today;
    }

    /** Stops at the first gate that is shut: what else the consumer does not want is no matter. */
    boolean asksFor() {
      for (SetGate gate : perimeter) {
        Outcome outcome = look(gate);
        if (outcome.passage() != Outcome.Passage.OPEN) {
          stopping.add(reason(gate.description(), outcome));
          return false;
        }
      }
      return true;
    }

    void withdrawn(LocalDate day) {
      held = true;
      next = LocalDate.MAX;
      RuleDescription rule = Gates.IN_ITS_FEED;
      stopping.add(
          new Reason(rule.id(), true, "", day.toString(), "", Optional.empty(), rule.mender()));
    }

    void passGates() {
      for (SetGate gate : gates) {
        Outcome outcome = look(gate);
        if (outcome.passage() != Outcome.Passage.OPEN) {
          held |= outcome.passage() == Outcome.Passage.SHUT;
          stopping.add(reason(gate.description(), outcome));
        }
      }
    }

    void weighFindings() {
      for (Finding finding : offer.findings()) {
        if (stops(finding)) {
          held = true;
          stopping.add(reason(finding, true));
        } else if (blocking.contains(finding.rule()) || remarked.contains(finding.rule())) {
          told.add(reason(finding, false));
        }
      }
      // Without a finding that says why, such as after a change by hand, it is rejected all the
      // same.
      held |= offer.standing() == Standing.REJECTED;
    }

    /**
     * A rejected offer goes nowhere; else the consumer says which rules count, if they are grave.
     */
    private boolean stops(Finding finding) {
      return switch (finding.effect()) {
        case FEED_REFUSED, REJECTED -> true;
        case NOT_REGULATORY, HELD_FROM_FLOW -> blocking.contains(finding.rule());
        case ALERT, INFORMATION -> false;
      };
    }

    FlowState state() {
      return held ? FlowState.HELD : stopping.isEmpty() ? FlowState.GOES_OUT : FlowState.WAITING;
    }

    private Outcome look(SetGate gate) {
      Outcome outcome = gate.barrier().look(offer, today);
      if (outcome.next().isPresent() && outcome.next().get().isBefore(next)) {
        next = outcome.next().get();
      }
      return outcome;
    }

    Verdict verdict(FlowState state) {
      List<Reason> reasons = new ArrayList<>(stopping);
      reasons.addAll(told);
      return new Verdict(
          consumer.id(),
          state,
          today.day(),
          reasons.size() > MOST_REASONS ? reasons.subList(0, MOST_REASONS) : reasons,
          next.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(next));
    }
  }

  private static Reason reason(RuleDescription gate, Outcome outcome) {
    return new Reason(
        gate.id(),
        true,
        outcome.path(),
        outcome.value(),
        outcome.expected(),
        outcome.edition(),
        gate.mender());
  }

  private static Reason reason(Finding finding, boolean stops) {
    return new Reason(
        finding.rule(),
        stops,
        finding.path(),
        finding.value(),
        finding.expected(),
        finding.edition(),
        finding.mender());
  }

  /** Ids of rules, and families of them: {@code LHO-*}. */
  private record RuleNames(Set<String> ids) {

    boolean contains(String rule) {
      return ids.contains(rule) || ids.contains(rule.substring(0, rule.indexOf('-') + 1) + "*");
    }

    Optional<String> unknown(Set<String> rules) {
      return ids.stream()
          .filter(id ->
              id.endsWith("-*")
                  ? rules.stream()
                      .noneMatch(rule -> rule.startsWith(id.substring(0, id.length() - 1)))
                  : !rules.contains(id))
          .findFirst();
    }
  }
}
