package org.jalon.diffusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.certification.Certifications;
import org.jalon.certification.Register;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.organisation.TrainingBodies;
import org.jalon.place.Gazetteer;
import org.jalon.quality.Referential;
import org.jalon.quality.RuleBook;
import org.jalon.quality.Unchecked;
import org.jalon.run.Edition;
import org.springframework.stereotype.Component;

/** Judges offers for every consumer, by the registers of the day. */
@Component
public class OfferJudge {

  /** Grows with any change of what a gate says: all offers are then judged again. */
  private static final int VERSION = 1;

  private final LoadedConsumers consumers;
  private final RuleBook book;
  private final Certifications certifications;
  private final TrainingBodies bodies;
  private final Gazetteer gazetteer;
  private final Clock clock;

  OfferJudge(
      LoadedConsumers consumers,
      RuleBook book,
      Certifications certifications,
      TrainingBodies bodies,
      Gazetteer gazetteer,
      Clock clock) {
    this.consumers = consumers;
    this.book = book;
    this.certifications = certifications;
    this.bodies = bodies;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Today, by what is loaded now. */
  public JudgingDay today() {
    LocalDate day = LocalDate.now(clock);
    Set<Referential> outdated = EnumSet.noneOf(Referential.class);
    unchecked(day).forEach(one -> outdated.add(one.referential()));
    return new JudgingDay(day, certifications, bodies, gazetteer, outdated);
  }

  List<Unchecked> unchecked(LocalDate day) {
    return book.unchecked(day);
  }

  /** One verdict a consumer, in their order. */
  public List<Verdict> judge(OfferFacts offer, JudgingDay today) {
    return consumers.flows().stream().map(flow -> flow.judge(offer, today)).toList();
  }

  /**
   * By consumer, what its verdicts are computed with: another mark, and all offers are judged
   * again. Findings are not in it: they are followed offer by offer.
   */
  Map<String, String> marks(JudgingDay today) {
    Map<String, String> marks = new TreeMap<>();
    for (Flow flow : consumers.flows()) {
      StringBuilder mark = new StringBuilder();
      mark.append(VERSION).append('.').append(OfferDeriver.VERSION).append('|').append(flow.mark());
      for (Referential referential : flow.asked()) {
        mark.append('|').append(referential.key()).append('=');
        if (!today.outdated().contains(referential)) {
          edition(referential).ifPresent(edition -> mark.append(edition.date()));
        }
      }
      marks.put(flow.consumer().id(), mark.toString());
    }
    return marks;
  }

  private Optional<Edition> edition(Referential referential) {
    return switch (referential) {
      case TRAINING_BODIES -> bodies.edition();
      case RNCP -> certifications.edition(Register.RNCP);
      case RS -> certifications.edition(Register.RS);
      case CERTIF_INFO -> certifications.edition(Register.CERTIF_INFO);
      case ESTABLISHMENTS, COMMUNES, FORMACODE -> Optional.empty();
    };
  }
}
