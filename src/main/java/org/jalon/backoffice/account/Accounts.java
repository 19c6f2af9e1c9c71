package org.jalon.backoffice.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.language.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Those who may enter, kept in the database. */
@Component
public class Accounts {

  private static final int LOGIN_LENGTH = 64;

  private final JdbcClient database;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Accounts(JdbcClient database, PasswordEncoder encoder, Clock clock) {
    this.database = database;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** A login as it is kept: capitals and spaces around it do not count. */
  static String normal(String login) {
    String bare = login.strip().toLowerCase(Locale.ROOT);
    return bare.length() > LOGIN_LENGTH ? bare.substring(0, LOGIN_LENGTH) : bare;
  }

  public Optional<Account> find(String login) {
    return database
        .sql("select * from backoffice_user where login = ?")
        .params(normal(login))
        .query(Accounts::account)
        .optional();
  }

  public List<Account> list() {
    return database
        .sql("select * from backoffice_user order by login")
        .query(Accounts::account)
        .list();
  }

  boolean hasOperator() {
    return database
        .sql("select exists (select 1 from backoffice_user where role = 'operator')")
        .query(Boolean.class)
        .single();
  }

  /** Whether the tables are there: the database may be up before it has its newest shape. */
  boolean ready() {
    return database
        .sql("select to_regclass('backoffice_user') is not null")
        .query(Boolean.class)
        .single();
  }

  Optional<String> findHash(String login) {
    return database
        .sql("select password_hash from backoffice_user where login = ? and not locked")
        .params(normal(login))
        .query(String.class)
        .optional();
  }

  /** Whether it was made: false when the login is taken. */
  public boolean create(String login, String password, Access access, boolean mustChange) {
    return database
            .sql(
                """
                insert into backoffice_user
                  (login, password_hash, role, region, sources, language, must_change, created)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                normal(login),
                encoder.encode(password),
                access.role().stored(),
                access.region(),
                String.join(",", new TreeSet<>(access.sources())),
                access.language(),
                mustChange,
                Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  public void change(String login, Access access) {
    database
        .sql(
            "update backoffice_user set role = ?, region = ?, sources = ?, language = ?"
                + " where login = ?")
        .params(
            access.role().stored(),
            access.region(),
            String.join(",", new TreeSet<>(access.sources())),
            access.language(),
            login)
        .update();
  }

  public void speak(String login, String language) {
    database
        .sql("update backoffice_user set language = ? where login = ?")
        .params(language, login)
        .update();
  }

  public void lock(String login, boolean locked) {
    database
        .sql("update backoffice_user set locked = ? where login = ?")
        .params(locked, login)
        .update();
  }

  /** Sets a password; every session of the older one ends. */
  public void setPassword(String login, String password, boolean mustChange) {
    database
        .sql(
            "update backoffice_user set password_hash = ?, must_change = ?, version = version + 1"
                + " where login = ?")
        .params(encoder.encode(password), mustChange, login)
        .update();
  }

  public boolean hasPassword(String login, String password) {
    return findHash(login).filter(hash -> encoder.matches(password, hash)).isPresent();
  }

  void signedIn(String login) {
    database
        .sql("update backoffice_user set last_sign_in = ? where login = ?")
        .params(Timestamp.from(clock.instant()), login)
        .update();
  }

  private static Account account(ResultSet row, int n) throws SQLException {
    Timestamp last = row.getTimestamp("last_sign_in");
    Set<String> sources =
        Arrays.stream(row.getString("sources").split(","))
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    return new Account(
        row.getString("login"),
        Role.of(row.getString("role")),
        row.getString("region"),
        sources,
        Languages.find(row.getString("language")).orElseGet(Languages::byDefault),
        row.getBoolean("locked"),
        row.getBoolean("must_change"),
        row.getInt("version"),
        Optional.ofNullable(last).map(Timestamp::toInstant));
  }
}
