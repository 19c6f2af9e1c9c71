package org.jalon.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.Unchecked;
import org.jalon.quality.RuleBook;
import org.jalon.quality.Twins;
import org.springframework.stereotype.Component;

/** Who controls a source's offers today: the rule book. */
@Component
class Control {

  private final RuleBook book;
  private final Clock clock;

  Control(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  Inspector inspector(FeedSource source) {
    LocalDate today = LocalDate.now(clock);
    Inspector rules = book.inspector(source.offers(), today);
    List<Unchecked> unchecked =
        source.offers().demonstration()
            ? List.of()
            : book.unchecked(today).stream()
                .map(one -> new Unchecked(one.referential().key(), one.rules()))
                .toList();
    return new Inspector() {
      @Override
      public Inspection inspect(FormationInFile found, int ordinal) {
        return rules.inspect(found, ordinal);
      }

      @Override
      public String mark() {
        return rules.mark();
      }

      @Override
      public List<Unchecked> unchecked() {
        return unchecked;
      }

      @Override
      public Optional<Long> twin(Formation formation, int ordinal) {
        return Twins.key(formation, formation.action().get(ordinal));
      }
    };
  }
}
