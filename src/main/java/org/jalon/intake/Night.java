package org.jalon.intake;

import java.time.Clock;
import java.util.OptionalLong;
import org.hibernate.HibernateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What the clock sets off: the night's work, and the look at what did not come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Night {

  private static final Logger LOG = LoggerFactory.getLogger(Night.class);

  private final SourceList sources;
  private final WorkQueue queue;
  private final Lateness lateness;
  private final Alerts alerts;
  private final FirstFilling firstFilling;
  private final RegisterLoading registers;
  private final Clock clock;

  Night(
      SourceList sources,
      WorkQueue queue,
      Lateness lateness,
      Alerts alerts,
      FirstFilling firstFilling,
      RegisterLoading registers,
      Clock clock) {
    this.sources = sources;
    this.queue = queue;
    this.lateness = lateness;
    this.alerts = alerts;
    this.firstFilling = firstFilling;
    this.registers = registers;
    this.clock = clock;
  }

  /** Asks every source; one that is being worked on already is left alone. */
  @Scheduled(cron = "${jalon.intake.schedule:0 30 2 * * *}", zone = "Europe/Paris")
  void askAll() {
    if (!firstFilling.done() || sources.demonstration()) {
      return;
    }
    queue.addRegisters(registers);
    sources.list().forEach(source -> queue.add(Work.take(source, "schedule", clock)));
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
  void lookForLateOnes() {
    try {
      for (FeedSource source : sources.list()) {
        if (firstFilling.done() && lateness.isLate(source)) {
          String by = source.expectedBy().map(Object::toString).orElse("");
          alerts.raise(source, OptionalLong.empty(), "FLX-03", "LATE: expected by " + by);
        }
      }
    } catch (DataAccessException | HibernateException e) {
      LOG.warn("Whether feeds are late could not be looked at: {}", e.getMessage());
    }
  }
}
