package org.jalon.diffusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jalon.certification.Fiches;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFragment;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilitySource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the index of visibility of the stored verdicts, as a stream. */
@Component
class VisibilityRecords implements VisibilitySource {

  private static final String CHANGED =
      """
      select o.public_id, o.number, o.title, o.source_key, s.region, o.standing, o.kinds,
        o.certifications, o.withdrawn, o.ordinal, o.formation_id, f.fragment, v.verdicts
      from offer_verdicts v join offer o on o.id = v.offer_id
      join formation f on f.id = o.formation_id join source s on s.key = o.source_key
      where v.change_seq > ? order by o.formation_id, o.ordinal
      """;

  private final JdbcTemplate database;
  private final TransactionTemplate oneMoment;
  private final LoadedConsumers consumers;
  private final OfferDeriver deriver;
  private final Fiches fiches;
  private final Clock clock;

  VisibilityRecords(
      JdbcTemplate database,
      TransactionTemplate transactions,
      LoadedConsumers consumers,
      OfferDeriver deriver,
      Fiches fiches,
      Clock clock) {
    this.database = database;
    this.oneMoment = transactions;
    this.consumers = consumers;
    this.deriver = deriver;
    this.fiches = fiches;
    this.clock = clock;
  }

  @Override
  public long sequence() {
    Long last =
        database.queryForObject(
            "select coalesce(max(change_seq), 0) from offer_verdicts", Long.class);
    return last == null ? 0 : last;
  }

  /** Sources as well: one that is dropped takes its offers away without a word. */
  @Override
  public String consumers() {
    String sources =
        String.join(
            ",", database.queryForList("select key from source order by key", String.class));
    return consumers.all().stream()
        .map(org.jalon.diffusion.Consumer::id)
        .collect(Collectors.joining(",", "", "|" + sources));
  }

  @Override
  public void forEachChangedAfter(long sequence, Consumer<VisibilityRecord> action) {
    Reading reading = new Reading(LocalDate.now(clock));
    // In a transaction the driver fetches bit by bit, and all rows are of one moment.
    oneMoment.executeWithoutResult(status ->
        database.query(
            CHANGED,
            (ResultSet row) -> {
              action.accept(reading.read(row));
            },
            sequence));
  }

  /** Offers come sorted by formation: the last one read is the one most often needed. */
  private final class Reading {

    private final Map<String, String> levels = new HashMap<>();
    private final LocalDate day;
    private long id = -1;
    private @Nullable Formation last;

    Reading(LocalDate day) {
      this.day = day;
    }

    VisibilityRecord read(ResultSet row) throws SQLException {
      Formation formation = formation(row);
      List<String> certifications = texts(row, "certifications");
      List<String> levelsOf =
          certifications.stream()
              .map(code -> levels.computeIfAbsent(code, this::level))
              .filter(level -> !level.isEmpty())
              .distinct()
              .sorted()
              .toList();
      var action = formation.action().get(row.getInt("ordinal"));
      return new RecordOf(formation, action, deriver.derive(formation, action), day)
          .record(
              row,
              texts(row, "kinds"),
              certifications,
              levelsOf,
              VerdictJson.read(row.getString("verdicts")),
              consumers.all());
    }

    private Formation formation(ResultSet row) throws SQLException {
      long wanted = row.getLong("formation_id");
      Formation known = last;
      if (known == null || id != wanted) {
        known = LheoFragment.read(row.getString("fragment"));
        last = known;
        id = wanted;
      }
      return known;
    }

    /** 3 to 8; empty when nobody knows. */
    private String level(String code) {
      return code.startsWith("CERTIFINFO")
          ? ""
          : fiches
              .find(code)
              .map(fiche -> fiche.level() == null ? "" : fiche.level().toString())
              .orElse("");
    }
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
