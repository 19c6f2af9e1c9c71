package org.jalon.diffusion.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys to the files of the consumers that are not open to all. */
public interface FlowKeys {

  /** What a key is worth at a door. */
  enum Worth {
    OPENS,
    /** Not a key of this site. */
    UNKNOWN,
    REVOKED,
    /** A key to the files of somebody else. */
    OF_ANOTHER
  }

  /**
   * A key as it can be listed: not the key itself.
   *
   * @param hint its first letters
   * @param revoked null while it opens
   * @param lastUsed null when it never opened anything
   */
  record Known(
      long id,
      String consumer,
      String hint,
      Instant made,
      @Nullable Instant revoked,
      @Nullable LocalDate lastUsed) {}

  /**
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  Worth look(String consumer, String key);

  /**
   * Makes a key. It is given once and cannot be had again.
   *
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  String make(String consumer);

  /** Of one consumer, oldest first. */
  List<Known> list(String consumer);

  /** Whether there was such a key, and it opened until now. */
  boolean revoke(long id);
}
