package org.jalon.diffusion.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys in the database, hashed. */
@Component
class StoredFlowKeys implements FlowKeys {

  /** So that a key that leaks is recognised by those who look for such leaks. */
  private static final String START = "jalon_";

  /** 256 bits: nobody guesses one, so one round of SHA-256 is enough to keep it by. */
  private static final int BYTES = 32;

  private static final int HINT_LETTERS = START.length() + 4;

  /** No key is longer: what is, is not even hashed. */
  private static final int MOST_LETTERS = 100;

  private final JdbcClient database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredFlowKeys(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Found(long id, String consumer, boolean revoked, Optional<LocalDate> lastUsed) {}

  @Override
  public Worth look(String consumer, String key) {
    if (!key.startsWith(START) || key.length() > MOST_LETTERS) {
      return Worth.UNKNOWN;
    }
    Optional<Found> found =
        database
            .sql("select id, consumer, revoked, last_used from flow_key where hash = ?")
            .param(sha256(key))
            .query((row, n) ->
                new Found(
                    row.getLong("id"),
                    row.getString("consumer"),
                    row.getTimestamp("revoked") != null,
                    Optional.ofNullable(row.getObject("last_used", LocalDate.class))))
            .optional();
    if (found.isEmpty()) {
      return Worth.UNKNOWN;
    }
    if (found.get().revoked()) {
      return Worth.REVOKED;
    }
    if (!found.get().consumer().equals(consumer)) {
      return Worth.OF_ANOTHER;
    }
    used(found.get());
    return Worth.OPENS;
  }

  /** Written once a day, not once a request. */
  private void used(Found key) {
    LocalDate today = LocalDate.now(clock);
    if (!key.lastUsed().equals(Optional.of(today))) {
      database
          .sql("update flow_key set last_used = ? where id = ?")
          .params(today, key.id())
          .update();
    }
  }

  @Override
  public String make(String consumer) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String key = START + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database
        .sql("insert into flow_key (consumer, hash, hint, made) values (?, ?, ?, ?)")
        .params(
            consumer, sha256(key), key.substring(0, HINT_LETTERS), Timestamp.from(clock.instant()))
        .update();
    return key;
  }

  @Override
  public List<Known> list(String consumer) {
    return database
        .sql("select * from flow_key where consumer = ? order by id")
        .param(consumer)
        .query((row, n) -> {
          Timestamp revoked = row.getTimestamp("revoked");
          return new Known(
              row.getLong("id"),
              row.getString("consumer"),
              row.getString("hint"),
              row.getTimestamp("made").toInstant(),
              revoked == null ? null : revoked.toInstant(),
              row.getObject("last_used", LocalDate.class));
        })
        .list();
  }

  @Override
  public boolean revoke(long id) {
    return database
            .sql("update flow_key set revoked = ? where id = ? and revoked is null")
            .params(Timestamp.from(clock.instant()), id)
            .update()
        == 1;
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
