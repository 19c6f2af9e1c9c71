package org.jalon.offer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers that readers see and that no feed has changed for long. */
@Component
public class UntouchedOffers {

  private final JdbcClient database;

  UntouchedOffers(JdbcClient database) {
    this.database = database;
  }

  /**
   * Those of each source, unchanged the longest first.
   *
   * @param sources keys; none for all
   * @param most of one source
   */
  public List<Untouched> list(Set<String> sources, Instant before, int most) {
    return database
        .sql(
            """
            select * from (
              select o.public_id, o.source_key, o.title, b.name as body, r.finished,
                row_number() over (partition by o.source_key order by o.change_seq, o.id) as place
              from offer o join run r on r.id = o.change_seq
              join organisation b on b.id = o.organisation_id
              where (:all or o.source_key in (:sources)) and o.withdrawn is null
                and o.standing <> 'rejected' and r.finished < :before
            ) as old where place <= :most order by source_key, place
            """)
        .param("all", sources.isEmpty())
        .param("sources", sources.isEmpty() ? Set.of("") : sources)
        .param("before", Timestamp.from(before))
        .param("most", most)
        .query((row, n) ->
            new Untouched(
                row.getString("public_id"),
                row.getString("source_key"),
                row.getString("title"),
                row.getString("body"),
                row.getTimestamp("finished").toInstant()))
        .list();
  }

  /**
   * @param since when a run last touched it
   */
  public record Untouched(
      String publicId, String source, String title, String organisation, Instant since) {}
}
