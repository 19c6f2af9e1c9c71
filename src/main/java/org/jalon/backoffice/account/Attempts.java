package org.jalon.backoffice.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords, counted by login and by address. Logins that do not exist are counted too: a
 * stranger cannot tell them from those that do.
 */
@Component
public class Attempts {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient database;
  private final BackOfficeSettings settings;
  private final Clock clock;

  Attempts(JdbcClient database, BackOfficeSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  boolean closed(String login, String address) {
    return database
        .sql(
            "select exists (select 1 from sign_in_failure where who in (:who)"
                + " and locked_until > :now)")
        .param("who", List.of(byLogin(login), byAddress(address)))
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** Whether this one closes the door for the login. */
  boolean failed(String login, String address) {
    Instant now = clock.instant();
    database
        .sql("delete from sign_in_failure where last < ?")
        .params(Timestamp.from(now.minus(KEPT).minus(settings.closedFor())))
        .update();
    count(byAddress(address), settings.attemptsPerAddress(), now);
    return count(byLogin(login), settings.attempts(), now);
  }

  /** One statement, so that attempts at the same time all count. */
  private boolean count(String who, int most, Instant now) {
    return database
        .sql(
            """
            insert into sign_in_failure as f (who, failures, last, locked_until)
            values (:who, 1, :now, case when :most <= 1 then cast(:until as timestamptz) end)
            on conflict (who) do update set
              failures = case when f.last < :before then 1 else f.failures + 1 end,
              last = :now,
              locked_until = case
                when f.last >= :before and f.failures + 1 >= :most then cast(:until as timestamptz)
                when f.last < :before then null
                else f.locked_until end
            returning locked_until is not null
            """)
        .param("who", who)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(now.minus(settings.closedFor())))
        .param("until", Timestamp.from(now.plus(settings.closedFor())))
        .param("most", most)
        .query(Boolean.class)
        .single();
  }

  /** The right password was given, or an operator made a new one. */
  public void forget(String login) {
    database.sql("delete from sign_in_failure where who = ?").params(byLogin(login)).update();
  }

  private static String byLogin(String login) {
    return "login " + login;
  }

  private static String byAddress(String address) {
    return "address " + address;
  }
}
