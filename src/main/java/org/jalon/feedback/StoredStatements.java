package org.jalon.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jalon.offer.OfferOrigin;
import org.jalon.offer.OfferOrigins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps providers' statements in the database. */
@Component
class StoredStatements implements Statements {

  private static final Duration SAME = Duration.ofHours(1);

  private final JdbcClient database;
  private final OfferOrigins origins;
  private final Keeping keeping;
  private final Clock clock;

  StoredStatements(JdbcClient database, OfferOrigins origins, Keeping keeping, Clock clock) {
    this.database = database;
    this.origins = origins;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public void make(NewStatement statement) {
    keeping.whole("a statement cannot be kept", () -> insert(statement));
  }

  private int insert(NewStatement statement) {
    OfferOrigin origin = origins.find(statement.offer()).orElse(OfferOrigin.UNKNOWN);
    Instant now = clock.instant();
    return database
        .sql(
            """
            insert into statement (offer, source_key, said, words, contact, at, key_id)
            select :offer, :source, :said, :words, :contact, cast(:now as timestamptz), :key
            where not exists (
              select 1 from statement where offer = :offer and said = :said and words = :words
                and contact = :contact and key_id = :key and at > :since)
            """)
        .param("offer", statement.offer())
        .param("source", origin.source())
        .param("said", statement.said().stored())
        .param("words", statement.words())
        .param("contact", statement.contact())
        .param("now", Timestamp.from(now))
        .param("since", Timestamp.from(now.minus(SAME)))
        .param("key", statement.keyId())
        .update();
  }
}
