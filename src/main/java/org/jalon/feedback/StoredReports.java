package org.jalon.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.offer.OfferOrigin;
import org.jalon.offer.OfferOrigins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps readers' reports in the database. */
@Component
class StoredReports implements Reports {

  private static final Duration SAME = Duration.ofHours(1);

  private final JdbcClient database;
  private final OfferOrigins origins;
  private final Keeping keeping;
  private final Clock clock;

  StoredReports(JdbcClient database, OfferOrigins origins, Keeping keeping, Clock clock) {
    this.database = database;
    this.origins = origins;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public String file(NewReport report) {
    return keeping.whole(
        "a report cannot be kept",
        () -> {
          oneAtATime(report.offer());
          return join(report).orElseGet(() -> insert(report));
        });
  }

  /** Two clicks at once are one report too. */
  private void oneAtATime(String offer) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .params("report " + offer)
        .query()
        .singleRow();
  }

  private Optional<String> join(NewReport report) {
    return database
        .sql(
            """
            update report set repeats = repeats + 1 where id = (
              select id from report where offer = :offer and reason = :reason and words = :words
                and created > :since and (state = 'spam') = :trapped
              order by id desc limit 1)
            returning reference
            """)
        .param("offer", report.offer())
        .param("reason", report.reason().code())
        .param("words", report.words())
        .param("since", Timestamp.from(clock.instant().minus(SAME)))
        .param("trapped", report.trapped())
        .query(String.class)
        .optional();
  }

  private String insert(NewReport report) {
    OfferOrigin origin = origins.find(report.offer()).orElse(OfferOrigin.UNKNOWN);
    Instant now = clock.instant();
    String reference = Reference.make();
    database
        .sql(
            """
            insert into report (reference, offer, source_key, region, department, reason, words,
              language, created, suspicious, state)
            values (:reference, :offer, :source, :region, :department, :reason, :words,
              :language, :now, :suspicious, :state)
            """)
        .param("reference", reference)
        .param("offer", report.offer())
        .param("source", origin.source())
        .param("region", origin.region())
        .param("department", origin.department())
        .param("reason", report.reason().code())
        .param("words", report.words())
        .param("language", report.language())
        .param("now", Timestamp.from(now))
        .param("suspicious", WrittenText.hasLink(report.words()))
        .param("state", (report.trapped() ? ReportState.SPAM : ReportState.NEW).stored())
        .update();
    return reference;
  }

  @Override
  public Optional<Report> find(String reference) {
    return Reference.read(reference)
        .flatMap(known ->
            keeping.whole(
                "a report cannot be read",
                () ->
                    database
                        .sql("select * from report where reference = ?")
                        .params(known)
                        .query(ReportRows::read)
                        .optional()));
  }
}
