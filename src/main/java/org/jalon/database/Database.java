package org.jalon.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The database as the start of the site sees it: make it be there, in its newest shape. */
@Component
public class Database {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int RETRY_MILLIS = 5_000;

  private final EmbeddedDatabase embedded;
  private final DataSource dataSource;

  Database(EmbeddedDatabase embedded, DataSource dataSource) {
    this.embedded = embedded;
    this.dataSource = dataSource;
  }

  /**
   * Waits until the database answers, the site's own or the one outside, and migrates it.
   *
   * @throws InterruptedException when the site stops meanwhile
   */
  public void prepare() throws InterruptedException {
    embedded.await();
    while (true) {
      try {
        Flyway.configure().dataSource(dataSource).load().migrate();
        return;
      } catch (FlywayException e) {
        if (!(e.getCause() instanceof SQLException)) {
          throw e;
        }
        LOG.warn(
            "The database cannot be reached, next try in {} s: {}",
            RETRY_MILLIS / 1000,
            e.getMessage());
        Thread.sleep(RETRY_MILLIS);
      }
    }
  }
}
