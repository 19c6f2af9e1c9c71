package org.jalon.diffusion.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jalon.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is asked of the database, in a database of its own. */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-flows/no-feeds",
      "jalon.database.folder=target/test-flows/${random.uuid}/postgres",
      "jalon.index.folder=target/test-flows/${random.uuid}/index"
    })
@DirtiesContext
class StoredFlowsTest {

  @Autowired Database prepared;
  @Autowired JdbcClient database;
  @Autowired Outgoing outgoing;
  @Autowired FlowKeys keys;

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    prepared.prepare();
    for (String table :
        List.of("offer_verdicts", "offer", "formation", "organisation", "source", "flow_key")) {
      database.sql("delete from " + table).update();
    }
    database.sql("insert into source values ('s', 's', 'current', false)").update();
    database.sql("insert into organisation values (1, '', 'o', '', '')").update();
  }

  @Test
  void what_a_verdict_lets_out_comes_by_formation_with_its_ordinals() throws IOException {
    formation(2);
    formation(1);
    offer(11, 1, 1, "{\"open-data\":{\"state\":\"GOES_OUT\",\"since\":\"2026-11-01\"}}");
    offer(
        10, 1, 0, "{ \"x\": {\"state\":\"HELD\"}, \"open-data\" : { \"state\" : \"GOES_OUT\" } }");
    offer(12, 1, 2, "{\"open-data\":{\"state\":\"HELD\"},\"x\":{\"state\":\"GOES_OUT\"}}");
    offer(20, 2, 0, "{\"open-data\":{\"state\":\"GOES_OUT\"}}");
    offer(21, 2, 1, "{}");

    List<OutgoingFormation> found = found("open-data");

    assertThat(found).extracting(OutgoingFormation::fragment).containsExactly("<f1/>", "<f2/>");
    assertThat(found.getFirst().offers())
        .containsExactly(
            new OutgoingFormation.Offer("o10", 0, "000a"),
            new OutgoingFormation.Offer("o11", 1, "000b"));
    assertThat(found("x")).hasSize(1);
    assertThat(found("nobody")).isEmpty();
    assertThat(found("open-data' or '1'='1")).isEmpty();
  }

  @Test
  void what_was_withdrawn_or_rejected_since_it_was_judged_does_not_go_out() throws IOException {
    formation(1);
    offer(10, 1, 0, "{\"open-data\":{\"state\":\"GOES_OUT\"}}");
    offer(11, 1, 1, "{\"open-data\":{\"state\":\"GOES_OUT\"}}");
    database.sql("update offer set withdrawn = '2026-11-20' where id = 10").update();
    database.sql("update offer set rejected = '2026-11-20' where id = 11").update();

    assertThat(found("open-data")).isEmpty();
  }

  @Test
  void a_key_opens_what_it_was_made_for_until_it_is_revoked() {
    String key = keys.make("france-travail");

    assertThat(keys.look("france-travail", key)).isEqualTo(FlowKeys.Worth.OPENS);
    assertThat(keys.look("onisep", key)).isEqualTo(FlowKeys.Worth.OF_ANOTHER);
    assertThat(keys.look("france-travail", key + "x")).isEqualTo(FlowKeys.Worth.UNKNOWN);
    assertThat(keys.look("france-travail", "")).isEqualTo(FlowKeys.Worth.UNKNOWN);
    FlowKeys.Known known = keys.list("france-travail").getFirst();
    assertThat(key).startsWith(known.hint());
    assertThat(known.lastUsed()).isNotNull();

    assertThat(keys.revoke(known.id())).isTrue();
    assertThat(keys.revoke(known.id())).isFalse();
    assertThat(keys.look("france-travail", key)).isEqualTo(FlowKeys.Worth.REVOKED);
    assertThat(keys.look("onisep", key)).isEqualTo(FlowKeys.Worth.REVOKED);
  }

  @Test
  void the_key_itself_stands_nowhere_in_the_database() {
    String key = keys.make("france-travail");

    assertThat(key).hasSizeGreaterThan(40).isNotEqualTo(keys.make("france-travail"));
    assertThat(
            database
                .sql("select count(*) from flow_key k where k::text like ?")
                .param("%" + key.substring(12) + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  private List<OutgoingFormation> found(String consumer) throws IOException {
    List<OutgoingFormation> found = new ArrayList<>();
    outgoing.forEach(consumer, found::add);
    return found;
  }

  private void formation(int id) {
    database
        .sql("insert into formation values (?, 's', '', ?)")
        .params(id, "<f" + id + "/>")
        .update();
  }

  private void offer(int id, int formation, int ordinal, String verdicts) {
    database
        .sql(
            """
            insert into offer (id, public_id, source_key, formation_id, organisation_id, ordinal,
              number, title, kinds, levels, target_levels, audiences, moments, funders,
              certifications, price, delivery, enrolment, childcare, access, content_hash,
              derivation, change_seq)
            values (?, ?, 's', ?, 1, ?, '', '', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '', '',
              '', false, false, ?, 1, 1)
            """)
        .params(id, "o" + id, formation, ordinal, new byte[] {0, (byte) id})
        .update();
    database
        .sql(
            "insert into offer_verdicts (offer_id, verdicts, content, judged_seq, change_seq)"
                + " values (?, ?, 0, 1, 1)")
        .params(id, verdicts)
        .update();
  }
}
