package org.jalon.diffusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.quality.Referential;
import org.jalon.quality.Unchecked;
import org.jalon.run.Mender;
import org.jalon.vocabulary.FlowState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The verdicts in the database. Where a register that a consumer's rules rest on is absent or too
 * old on the day of reading, what goes out does so unchecked, and REF-01 is remarked: that is not
 * stored, for it would be the same on every offer.
 */
@Component
class StoredVerdicts implements Verdicts {

  private static final String UNCHECKED = "REF-01";

  private final JdbcClient database;
  private final LoadedConsumers consumers;
  private final OfferJudge judge;
  private final Clock clock;

  StoredVerdicts(JdbcClient database, LoadedConsumers consumers, OfferJudge judge, Clock clock) {
    this.database = database;
    this.consumers = consumers;
    this.judge = judge;
    this.clock = clock;
  }

  @Override
  public Optional<OfferVerdicts> find(String publicId) {
    return database
        .sql(
            "select v.verdicts from offer o join offer_verdicts v on v.offer_id = o.id"
                + " where o.public_id = ?")
        .params(publicId)
        .query(String.class)
        .optional()
        .map(json -> new OfferVerdicts(publicId, inOrder(json), history(publicId)));
  }

  /** A consumer that was added since has none yet. */
  private List<Verdict> inOrder(String json) {
    Map<String, Verdict> stored = VerdictJson.read(json);
    List<Unchecked> unchecked = judge.unchecked(LocalDate.now(clock));
    List<Verdict> verdicts = new ArrayList<>();
    for (Flow flow : consumers.flows()) {
      Verdict verdict = stored.get(flow.consumer().id());
      if (verdict != null) {
        verdicts.add(
            verdict.state() == FlowState.GOES_OUT ? told(verdict, flow, unchecked) : verdict);
      }
    }
    return verdicts;
  }

  private static Verdict told(Verdict verdict, Flow flow, List<Unchecked> unchecked) {
    List<Reason> reasons = new ArrayList<>(verdict.reasons());
    for (Unchecked one : unchecked) {
      Referential referential = one.referential();
      if (flow.restsOn(referential, one.rules())) {
        reasons.add(
            new Reason(
                UNCHECKED,
                false,
                "",
                one.edition().map(edition -> edition.date().toString()).orElse(""),
                referential.key(),
                one.edition(),
                Mender.OPERATOR));
      }
    }
    return new Verdict(
        verdict.consumer(), verdict.state(), verdict.since(), reasons, verdict.next());
  }

  private List<OfferVerdicts.Change> history(String publicId) {
    return database
        .sql(
            "select c.at, c.consumer, c.before, c.after from verdict_change c"
                + " join offer o on o.id = c.offer_id where o.public_id = ? order by c.id")
        .params(publicId)
        .query(StoredVerdicts::change)
        .list();
  }

  private static OfferVerdicts.Change change(ResultSet row, int n) throws SQLException {
    return new OfferVerdicts.Change(
        row.getTimestamp(1).toInstant(),
        row.getString(2),
        state(row.getString(3)),
        state(row.getString(4)));
  }

  private static FlowState state(String code) {
    for (FlowState state : FlowState.values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no such state: " + code);
  }
}
