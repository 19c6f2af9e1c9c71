package org.jalon.offer;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFragment;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single offers and their findings, for those who look after them. */
@Component
public class OfferFiles {

  private static final String FINDING =
      "select f.*, coalesce(o.public_id, '') as public_id, coalesce(o.title, '') as title,"
          + " coalesce(o.number, '') as number"
          + " from finding f left join offer o on o.id = f.offer_id";

  private static final String MATCHING =
      " where (:all or f.source_key in (:sources)) and (:rule = '' or f.rule = :rule)"
          + " and (:effect = '' or f.effect = :effect) and (:mender = '' or f.mender = :mender)";

  private final JdbcClient database;
  private final OfferDeriver deriver;

  OfferFiles(JdbcClient database, OfferDeriver deriver) {
    this.database = database;
    this.deriver = deriver;
  }

  /** A page of findings, in the order in which they were found. */
  public List<StoredFinding> findings(FindingQuery query) {
    return matching(FINDING + MATCHING + " order by f.rule, f.id limit :size offset :from", query)
        .param("size", query.size())
        .param("from", (long) (query.page() - 1) * query.size())
        .query(OfferFiles::finding)
        .list();
  }

  /** The findings on offers that have stood longest; of the same moment the gravest first. */
  public List<StoredFinding> oldest(Set<String> sources, int most) {
    return database
        .sql(
            FINDING
                + " where f.source_key in (:sources) and o.withdrawn is null and o.id is not null"
                + " order by f.since, array_position(array[:effects]::text[], f.effect), f.id"
                + " limit :most")
        .param("sources", sources.isEmpty() ? Set.of("") : sources)
        .param("effects", Arrays.stream(Effect.values()).map(Effect::name).toList())
        .param("most", most)
        .query(OfferFiles::finding)
        .list();
  }

  /** Every finding of the query, page and size left aside, one at a time. */
  public void forEachFinding(FindingQuery query, Consumer<StoredFinding> action) {
    try (var found =
        matching(FINDING + MATCHING + " order by f.rule, f.id", query)
            .query(OfferFiles::finding)
            .stream()) {
      found.forEach(action);
    }
  }

  public int count(FindingQuery query) {
    return matching("select count(*) from finding f" + MATCHING, query)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec matching(String sql, FindingQuery query) {
    return database
        .sql(sql)
        .param("all", query.sources().isEmpty())
        .param("sources", query.sources().isEmpty() ? Set.of("") : query.sources())
        .param("rule", query.rule())
        .param("effect", query.effect())
        .param("mender", query.mender());
  }

  /**
   * Offers by public id, number, SIRET of the responsible body, or words of title or organisation.
   *
   * @param sources keys; none for all
   */
  public List<OfferLine> lookUp(String words, Set<String> sources, int most) {
    String asked = words.strip();
    return database
        .sql(
            """
            select o.public_id, o.source_key, o.number, o.title, b.name, o.standing,
              o.withdrawn is not null as withdrawn,
              (select count(*) from finding f where f.offer_id = o.id) as findings
            from offer o join organisation b on b.id = o.organisation_id
            where (:all or o.source_key in (:sources))
              and (o.public_id = :asked or o.number = :asked or b.siret = :asked
                or o.title ilike :like or b.name ilike :like)
            order by (o.public_id = :asked or o.number = :asked) desc, o.id limit :most
            """)
        .param("all", sources.isEmpty())
        .param("sources", sources.isEmpty() ? Set.of("") : sources)
        .param("asked", asked)
        .param("like", "%" + asked.replaceAll("([%_\\\\])", "\\\\$1") + "%")
        .param("most", most)
        .query((row, n) ->
            new OfferLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                OfferRow.standing(row.getString(6)),
                row.getBoolean(7),
                row.getInt(8)))
        .list();
  }

  /** All about one offer; empty when its id was never given. */
  public Optional<OfferDossier> find(String publicId) {
    return database
        .sql(
            """
            select o.*, b.name as body, b.siret, f.fragment from offer o
            join organisation b on b.id = o.organisation_id
            join formation f on f.id = o.formation_id where o.public_id = ?
            """)
        .params(publicId)
        .query((row, n) -> dossier(row))
        .optional();
  }

  private OfferDossier dossier(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    int ordinal = row.getInt("ordinal");
    Formation formation = LheoFragment.read(row.getString("fragment"));
    Date withdrawn = row.getDate("withdrawn");
    return new OfferDossier(
        row.getString("public_id"),
        row.getString("source_key"),
        row.getString("number"),
        row.getString("title"),
        row.getString("body"),
        row.getString("siret"),
        OfferRow.standing(row.getString("standing")),
        row.getTimestamp("first_seen").toInstant(),
        Optional.ofNullable(withdrawn).map(Date::toLocalDate),
        ordinal,
        row.getString("fragment"),
        deriver.derive(formation, formation.action().get(ordinal)),
        findingsOf(id),
        history(id, row.getLong("first_seq"), row.getTimestamp("first_seen").toInstant()));
  }

  private List<StoredFinding> findingsOf(long offer) {
    return database
        .sql(FINDING + " where f.offer_id = ? order by f.rule, f.id")
        .params(offer)
        .query(OfferFiles::finding)
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(found -> found.finding().effect()))
        .toList();
  }

  private List<OfferEvent> history(long offer, long firstRun, Instant firstSeen) {
    List<OfferEvent> history = new java.util.ArrayList<>();
    history.add(new OfferEvent(firstSeen, firstRun, "added"));
    history.addAll(
        database
            .sql(
                "select r.finished, e.run_id, e.what from offer_event e join run r on r.id = e.run_id"
                    + " where e.offer_id = ? order by e.run_id, e.id")
            .params(offer)
            .query((row, n) ->
                new OfferEvent(row.getTimestamp(1).toInstant(), row.getLong(2), row.getString(3)))
            .list());
    return history;
  }

  static StoredFinding finding(ResultSet row, int n) throws SQLException {
    Date edition = row.getDate("edition");
    Timestamp since = row.getTimestamp("since");
    return new StoredFinding(
        row.getString("source_key"),
        row.getString("public_id"),
        row.getString("title"),
        new Finding(
            row.getString("rule"),
            Effect.valueOf(row.getString("effect")),
            row.getString("number"),
            row.getString("path"),
            row.getString("value"),
            row.getString("expected"),
            edition == null
                ? Optional.empty()
                : Optional.of(new Edition(row.getString("referential"), edition.toLocalDate())),
            Mender.valueOf(row.getString("mender")),
            row.getInt("line"),
            row.getInt("col")),
        since.toInstant(),
        row.getLong("run_id"));
  }
}
