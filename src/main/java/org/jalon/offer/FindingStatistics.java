package org.jalon.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings of some sources taken together: how they change, who is touched, who mends. */
@Component
public class FindingStatistics {

  /** Days of which the trend tells. */
  public static final int DAYS = 14;

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Enough of each source for {@link #DAYS} days, with some runs asked for by hand. */
  private static final int RUNS_OF_A_SOURCE = 3 * DAYS;

  private final JdbcClient database;
  private final RunArchive runs;

  FindingStatistics(JdbcClient database, RunArchive runs) {
    this.database = database;
    this.runs = runs;
  }

  /**
   * A rule over time.
   *
   * @param findings after each day on which one of the sources had a committed run, oldest first;
   *     at most {@value #DAYS}, at least one
   * @param offers with such a finding now
   */
  public record Trend(String rule, Effect effect, List<Integer> findings, int offers) {

    public int now() {
      return findings.getLast();
    }

    /** Against the first day of the trend. */
    public int difference() {
      return findings.getLast() - findings.getFirst();
    }
  }

  /**
   * The rules that were broken in the last days.
   *
   * @param days those that the findings of each rule stand for
   * @param rules gravest first, then those with most findings now
   */
  public record Trends(List<LocalDate> days, List<Trend> rules) {}

  /** A body with findings on its offers. */
  public record Touched(String siret, String name, int offers, int findings) {}

  /** How much is for whom to mend. */
  public record Share(Mender mender, int findings, int offers) {}

  private record RuleOf(String rule, Effect effect) {}

  private record Left(int findings, int offers) {}

  /** Findings by rule as the runs of the last days left them. */
  public Trends trends(Set<String> sources) {
    List<RunReport> committed =
        sources.stream()
            .flatMap(source -> runs.list(source, RUNS_OF_A_SOURCE).stream())
            .filter(run -> run.status() == RunStatus.COMMITTED)
            .sorted(Comparator.comparing(RunReport::number))
            .toList();
    TreeSet<LocalDate> all = new TreeSet<>();
    committed.forEach(run -> all.add(LocalDate.ofInstant(run.finished(), PARIS)));
    while (all.size() > DAYS) {
      all.removeFirst();
    }
    List<LocalDate> days = List.copyOf(all);
    Map<Long, Map<RuleOf, Left>> left = left(committed);
    Map<RuleOf, List<Integer>> findings = new HashMap<>();
    Map<RuleOf, Integer> offers = new HashMap<>();
    for (int day = 0; day < days.size(); day++) {
      // A source without a run on that day stands as its run before left it.
      Map<String, RunReport> standing = new TreeMap<>();
      for (RunReport run : committed) {
        if (!LocalDate.ofInstant(run.finished(), PARIS).isAfter(days.get(day))) {
          standing.put(run.source(), run);
        }
      }
      offers.clear();
      for (RunReport run : standing.values()) {
        for (var rule : left.getOrDefault(run.number(), Map.of()).entrySet()) {
          List<Integer> counts =
              findings.computeIfAbsent(
                  rule.getKey(),
                  _ -> new ArrayList<>(java.util.Collections.nCopies(days.size(), 0)));
          counts.set(day, counts.get(day) + rule.getValue().findings());
          offers.merge(rule.getKey(), rule.getValue().offers(), Integer::sum);
        }
      }
    }
    return new Trends(
        days,
        findings.entrySet().stream()
            .map(rule ->
                new Trend(
                    rule.getKey().rule(),
                    rule.getKey().effect(),
                    List.copyOf(rule.getValue()),
                    offers.getOrDefault(rule.getKey(), 0)))
            .sorted(
                Comparator.comparing(Trend::effect)
                    .thenComparing(Trend::now, Comparator.reverseOrder())
                    .thenComparing(Trend::rule))
            .toList());
  }

  private Map<Long, Map<RuleOf, Left>> left(List<RunReport> committed) {
    Map<Long, Map<RuleOf, Left>> left = new HashMap<>();
    if (committed.isEmpty()) {
      return left;
    }
    RowCallbackHandler keep =
        row ->
            left.computeIfAbsent(row.getLong("run_id"), _ -> new HashMap<>())
                .put(
                    new RuleOf(row.getString("rule"), Effect.valueOf(row.getString("effect"))),
                    new Left(row.getInt("findings"), row.getInt("offers")));
    database
        .sql("select * from run_rule where run_id in (:runs)")
        .param("runs", committed.stream().map(RunReport::number).toList())
        .query(keep);
    return left;
  }

  /** The bodies with most offers touched. */
  public List<Touched> touched(Set<String> sources, int most) {
    return database
        .sql(
            """
            select b.siret, min(b.name) as name, count(distinct f.offer_id) as offers,
              count(*) as findings
            from finding f
            join offer o on o.id = f.offer_id
            join organisation b on b.id = o.organisation_id
            where f.source_key in (:sources) and o.withdrawn is null
            group by b.siret order by offers desc, findings desc, b.siret limit :most
            """)
        .param("sources", some(sources))
        .param("most", most)
        .query((row, n) ->
            new Touched(
                row.getString("siret"),
                row.getString("name"),
                row.getInt("offers"),
                row.getInt("findings")))
        .list();
  }

  /** Who has how much to mend, most first. */
  public List<Share> shares(Set<String> sources) {
    return database
        .sql(
            """
            select mender, count(*) as findings, count(distinct offer_id) as offers
            from finding where source_key in (:sources) group by mender order by findings desc
            """)
        .param("sources", some(sources))
        .query(FindingStatistics::share)
        .list();
  }

  private static Share share(ResultSet row, int n) throws SQLException {
    return new Share(
        Mender.valueOf(row.getString("mender")), row.getInt("findings"), row.getInt("offers"));
  }

  /** SQL knows no empty list. */
  private static Set<String> some(Set<String> sources) {
    return sources.isEmpty() ? Set.of("") : sources;
  }
}
