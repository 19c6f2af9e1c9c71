package org.jalon.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.jalon.certification.fiche.Fiche;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a fiche stands in the database: without the date of its edition, which changes each day while
 * most fiches do not.
 */
final class FicheJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Fiche.class);
  private static final ObjectReader READER = MAPPER.readerFor(Fiche.class);
  private static final LocalDate UNDATED = LocalDate.EPOCH;

  private FicheJson() {}

  static String write(Fiche fiche) {
    return WRITER.writeValueAsString(fiche.dated(UNDATED));
  }

  static Fiche read(String json, LocalDate edition) {
    return READER.<Fiche>readValue(json).dated(edition);
  }

  /** The first 64 bits of its SHA-256. */
  static long content(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
