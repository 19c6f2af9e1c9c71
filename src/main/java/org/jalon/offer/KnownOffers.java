package org.jalon.offer;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.jalon.offer.derive.OfferDeriver;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds of a source when a run begins, and what the run has met of it so far:
 * about 60 bytes an offer, so that the largest region costs little memory.
 */
final class KnownOffers {

  private static final int FETCH_SIZE = 2_000;
  private static final int NEVER = Integer.MAX_VALUE;

  private static final int WITHDRAWN = 1;
  private static final int OUTDATED = 2;
  private static final int PUBLISHED = 4;
  private static final int SEEN = 8;

  /** The standing's ordinal stands above the other flags. */
  private static final int STANDING_SHIFT = 4;

  private static final Standing[] STANDINGS = Standing.values();

  private final IdTable ids;
  private long[] rows;
  private long[] contents;
  private int[] findings;
  private int[] rechecks;
  private byte[] flags;
  private int shown;

  /**
   * A stored offer, as far as comparing needs.
   *
   * @param published whether readers ever saw it
   */
  record Known(
      long row,
      long content,
      int findingsHash,
      int recheckDay,
      boolean withdrawn,
      boolean outdated,
      boolean published,
      Standing standing) {

    /** Whether the offer stands there as it would be written now. */
    boolean same(byte[] contentHash) {
      return !withdrawn && !outdated && content == start(contentHash);
    }

    boolean dueAgain(LocalDate today) {
      return recheckDay <= today.toEpochDay();
    }

    boolean hasRecheck(@Nullable LocalDate day) {
      return recheckDay == epochDay(day);
    }
  }

  private KnownOffers(int expected) {
    ids = new IdTable(expected);
    int room = Math.max(16, expected);
    rows = new long[room];
    contents = new long[room];
    findings = new int[room];
    rechecks = new int[room];
    flags = new byte[room];
  }

  static KnownOffers load(StatelessSession session, String sourceKey) {
    long count =
        session
            .createSelectionQuery(
                "select count(*) from OfferRow where sourceKey = :source", Long.class)
            .setParameter("source", sourceKey)
            .getSingleResult();
    KnownOffers known = new KnownOffers((int) count);
    try (ScrollableResults<Object[]> stored =
        session
            .createSelectionQuery(
                "select publicId, id, contentHash, findingsHash, recheck, derivation, published,"
                    + " standing, withdrawn is not null from OfferRow where sourceKey = :source",
                Object[].class)
            .setParameter("source", sourceKey)
            .setFetchSize(FETCH_SIZE)
            .scroll(ScrollMode.FORWARD_ONLY)) {
      while (stored.next()) {
        known.put(stored.get());
      }
    }
    return known;
  }

  private void put(Object[] row) {
    int number = number((String) row[0]);
    rows[number] = (Long) row[1];
    contents[number] = start((byte[]) row[2]);
    findings[number] = (Integer) row[3];
    rechecks[number] = epochDay((LocalDate) row[4]);
    boolean withdrawn = (Boolean) row[8];
    Standing standing = OfferRow.standing((String) row[7]);
    flags[number] =
        (byte)
            ((withdrawn ? WITHDRAWN : 0)
                | ((Integer) row[5] != OfferDeriver.VERSION ? OUTDATED : 0)
                | ((Boolean) row[6] ? PUBLISHED : 0)
                | standing.ordinal() << STANDING_SHIFT);
    if (!withdrawn && standing != Standing.REJECTED) {
      shown++;
    }
  }

  private int number(String id) {
    int number = ids.numberOf(id);
    if (number >= rows.length) {
      int room = rows.length + rows.length / 2;
      rows = Arrays.copyOf(rows, room);
      contents = Arrays.copyOf(contents, room);
      findings = Arrays.copyOf(findings, room);
      rechecks = Arrays.copyOf(rechecks, room);
      flags = Arrays.copyOf(flags, room);
    }
    return number;
  }

  /** Notes that the feed has the offer; false when it was noted before. */
  boolean see(String publicId) {
    int number = number(publicId);
    boolean first = (flags[number] & SEEN) == 0;
    flags[number] |= SEEN;
    return first;
  }

  @Nullable Known find(String publicId) {
    int n = number(publicId);
    return rows[n] == 0
        ? null
        : new Known(
            rows[n],
            contents[n],
            findings[n],
            rechecks[n],
            (flags[n] & WITHDRAWN) != 0,
            (flags[n] & OUTDATED) != 0,
            (flags[n] & PUBLISHED) != 0,
            STANDINGS[flags[n] >> STANDING_SHIFT]);
  }

  /** How many of the source's offers readers saw when the run began. */
  int shown() {
    return shown;
  }

  /** Row ids of the offers that are there and were not seen. */
  List<Long> vanished() {
    List<Long> vanished = new ArrayList<>();
    for (int n = 0; n < ids.size(); n++) {
      if (rows[n] != 0 && (flags[n] & (WITHDRAWN | SEEN)) == 0) {
        vanished.add(rows[n]);
      }
    }
    return vanished;
  }

  /** 64 bits of a content hash: enough to see a change of one and the same offer. */
  private static long start(byte[] contentHash) {
    return ByteBuffer.wrap(contentHash).getLong();
  }

  private static int epochDay(@Nullable LocalDate day) {
    return day == null ? NEVER : (int) day.toEpochDay();
  }
}
