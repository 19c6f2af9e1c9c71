package org.jalon.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away what people wrote when it has served: of a report its words and its answer, of a
 * statement its words and whom to call. What is left counts, and names nobody.
 */
@Component
class Erasure {

  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  private final JdbcClient database;
  private final FeedbackSettings settings;
  private final Clock clock;

  Erasure(JdbcClient database, FeedbackSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** What cannot be erased today is erased tomorrow. */
  @Scheduled(cron = "0 45 4 * * *", zone = "Europe/Paris")
  void everyNight() {
    try {
      LOG.info("{} reports and statements lost their words", erase());
    } catch (DataAccessException e) {
      LOG.warn("Old words could not be erased: {}", e.getMessage());
    }
  }

  /**
   * @return how many reports and statements had something to erase
   */
  int erase() {
    Timestamp before = Timestamp.from(clock.instant().minus(settings.kept()));
    int reports =
        database
            .sql(
                "update report set words = '', answer = '', suspicious = false"
                    + " where state not in ('new', 'seen') and coalesce(answered, created) < ?"
                    + " and (words <> '' or answer <> '')")
            .params(before)
            .update();
    int statements =
        database
            .sql(
                "update statement set words = '', contact = ''"
                    + " where at < ? and (words <> '' or contact <> '')")
            .params(before)
            .update();
    return reports + statements;
  }
}
