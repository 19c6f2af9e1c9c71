package org.jalon.offer;

import java.util.List;
import java.util.Optional;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings that stand, looked up by whom and what they are about. */
@Component
public class FindingSearch {

  private final JdbcClient database;

  FindingSearch(JdbcClient database) {
    this.database = database;
  }

  /**
   * What to look for; an empty text asks for any. Of offers that left their feed there is something
   * only for {@code offer}.
   *
   * @param offer public id
   * @param siret of the responsible body
   * @param region INSEE code, of the source
   * @param rule id
   */
  public record Wanted(
      String offer,
      String siret,
      String region,
      String rule,
      Optional<Effect> effect,
      Optional<Mender> mender) {

    /** Only what is asked for stands in the statement, so that its index is used. */
    private String sql() {
      return " from finding f join offer o on o.id = f.offer_id"
          + " join source s on s.key = f.source_key"
          + " join organisation b on b.id = o.organisation_id where true"
          + (offer.isEmpty() ? " and o.withdrawn is null" : " and o.public_id = :offer")
          + (siret.isEmpty() ? "" : " and b.siret = :siret")
          + (region.isEmpty() ? "" : " and s.region = :region")
          + (rule.isEmpty() ? "" : " and f.rule = :rule")
          + (effect.isPresent() ? " and f.effect = :effect" : "")
          + (mender.isPresent() ? " and f.mender = :mender" : "");
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement) {
      return statement
          .param("offer", offer)
          .param("siret", siret)
          .param("region", region)
          .param("rule", rule)
          .param("effect", effect.map(Effect::name).orElse(""))
          .param("mender", mender.map(Mender::name).orElse(""));
    }
  }

  public int count(Wanted wanted) {
    return wanted
        .with(database.sql("select count(*)" + wanted.sql()))
        .query(Integer.class)
        .single();
  }

  /**
   * A page of them, those of an offer together.
   *
   * @param page from 1
   */
  public List<StoredFinding> list(Wanted wanted, int page, int size) {
    return wanted
        .with(
            database.sql(
                "select f.*, o.public_id, o.title, o.number"
                    + wanted.sql()
                    + " order by f.offer_id, f.rule, f.id limit :size offset :from"))
        .param("size", size)
        .param("from", (long) (page - 1) * size)
        .query(OfferFiles::finding)
        .list();
  }
}
