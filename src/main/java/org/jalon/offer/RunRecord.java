package org.jalon.offer;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What is kept of a run that was undone: the differences it would have made, as far as they are
 * shown, and its findings by rule.
 */
record RunRecord(List<Preview> previews, List<Rule> rules, List<Unchecked> unchecked) {

  /** Differences of each sort that are kept. */
  private static final int MOST = 1_000;

  record Preview(String what, String publicId, String title) {}

  record Rule(String rule, String effect, int findings, int offers) {}

  static RunRecord read(StatelessSession session, long run, List<Unchecked> unchecked) {
    List<Preview> previews = new ArrayList<>();
    for (String what : List.of("added", "changed", "withdrawn", "back", "rejected", "accepted")) {
      session
          .createNativeQuery(
              what.equals("added")
                  ? "select :what, public_id, title from offer where first_seq = :run"
                      + " order by id limit :most"
                  : "select e.what, o.public_id, o.title from offer_event e"
                      + " join offer o on o.id = e.offer_id"
                      + " where e.run_id = :run and e.what = :what order by o.id limit :most",
              Object[].class)
          .setParameter("what", what)
          .setParameter("run", run)
          .setParameter("most", MOST)
          .list()
          .forEach(
              row -> previews.add(new Preview((String) row[0], (String) row[1], (String) row[2])));
    }
    List<Rule> rules =
        session
            .createNativeQuery(
                "select rule, effect, findings, offers from run_rule where run_id = :run",
                Object[].class)
            .setParameter("run", run)
            .list()
            .stream()
            .map(row ->
                new Rule((String) row[0], (String) row[1], (Integer) row[2], (Integer) row[3]))
            .toList();
    return new RunRecord(previews, rules, unchecked);
  }

  void write(StatelessSession session, long run) {
    session.doWork(connection -> {
      try (PreparedStatement preview =
              connection.prepareStatement(
                  "insert into run_preview (run_id, what, public_id, title) values (?, ?, ?, ?)");
          PreparedStatement rule =
              connection.prepareStatement(
                  "insert into run_rule (run_id, rule, effect, findings, offers)"
                      + " values (?, ?, ?, ?, ?)")) {
        for (Preview one : previews) {
          preview.setLong(1, run);
          preview.setString(2, one.what());
          preview.setString(3, one.publicId());
          preview.setString(4, one.title());
          preview.addBatch();
        }
        preview.executeBatch();
        for (Rule one : rules) {
          rule.setLong(1, run);
          rule.setString(2, one.rule());
          rule.setString(3, one.effect());
          rule.setInt(4, one.findings());
          rule.setInt(5, one.offers());
          rule.addBatch();
        }
        rule.executeBatch();
      }
    });
    writeUnchecked(session, run, unchecked);
  }

  static void writeUnchecked(StatelessSession session, long run, List<Unchecked> unchecked) {
    for (Unchecked one : unchecked) {
      session
          .createNativeMutationQuery(
              "insert into run_unchecked (run_id, referential, rules) values (:run, :key, :rules)")
          .setParameter("run", run)
          .setParameter("key", one.referential())
          .setParameter("rules", String.join(",", one.rules()))
          .executeUpdate();
    }
  }

  static int countFindings(StatelessSession session, String sourceKey) {
    return session
        .createSelectionQuery(
            "select count(*) from FindingRow where sourceKey = :source", Long.class)
        .setParameter("source", sourceKey)
        .getSingleResult()
        .intValue();
  }
}
