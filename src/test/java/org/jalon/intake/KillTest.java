package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site is killed at random moments between the first byte of a feed and the last of the index.
 * The database must hold the night before or the night after, nothing between; the next start must
 * mend all by itself.
 *
 * <p>More often: {@code ./mvnw test -Dtest=KillTest -Dkills=100}. A failure prints its seed: {@code
 * -Dseed=…} repeats it, as far as moments can be repeated.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 4);

  /**
   * Kills between two starts that are left in peace: the next kill meets what the last one left.
   */
  private static final int LOOK_EVERY = 4;

  private static final Duration CATCH_UP = Duration.ofSeconds(30);

  private static EmbeddedPostgres postgres;

  private @TempDir Path folder;

  @BeforeAll
  static void start_a_database() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop_the_database() throws IOException {
    postgres.close();
  }

  @Test
  void a_kill_at_any_moment_leaves_the_night_before_or_the_night_after()
      throws IOException, InterruptedException, SQLException {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    KilledSite site = new KilledSite(folder, postgres.getJdbcUrl("postgres", "postgres"));
    Editions.write(site.feed(), 1);
    site.runToTheEnd();
    Editions.write(site.feed(), 2);
    Duration whole = site.runToTheEnd();
    int committed = 2;
    int before = 0;

    for (int kill = 1; kill <= KILLS; kill++) {
      int edition = kill + 2;
      String moment = "seed " + seed + ", kill " + kill;
      Editions.write(site.feed(), edition);

      site.killWithin(whole, random, address -> Editions.checkWhole(address, random, moment));

      Map<String, Integer> stored = stored();
      boolean done = stored.equals(Editions.present(edition));
      assertThat(stored).as(moment).isEqualTo(Editions.present(done ? edition : committed));
      before += done ? 0 : 1;
      committed = done ? edition : committed;
      if (kill % LOOK_EVERY == 0) {
        site.restart(CATCH_UP, address -> Editions.check(address, edition, random, moment));
        assertThat(stored()).as(moment).isEqualTo(Editions.present(edition));
        committed = edition;
      }
    }
    System.out.printf(
        "%d kills, seed %d: %d before the commit, %d after it, no wrong state%n",
        KILLS, seed, before, KILLS - before);
  }

  /** The editions of the offers that are there, by public id. */
  private static Map<String, Integer> stored() throws SQLException {
    Map<String, Integer> stored = new TreeMap<>();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select public_id, title from offer where withdrawn is null")) {
      while (rows.next()) {
        stored.put(rows.getString(1), Editions.of(rows.getString(2)));
      }
    }
    return stored;
  }
}
