package org.jalon.testsupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jalon.lheo.FileFault.Code.BAD_ENCODING;
import static org.jalon.lheo.FileFault.Code.EMPTY;
import static org.jalon.lheo.FileFault.Code.GZIP_BOMB;
import static org.jalon.lheo.FileFault.Code.GZIP_BROKEN;
import static org.jalon.lheo.FileFault.Code.NOT_WELL_FORMED;
import static org.jalon.lheo.FileFault.Code.NOT_XML;
import static org.jalon.lheo.FileFault.Code.TRUNCATED;
import static org.jalon.testsupport.DamagedFeeds.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jalon.testsupport.DamagedFeeds.Damage;
import org.jalon.testsupport.DamagedFeeds.Outcome;

/** Damage to the bytes of a feed: transfers, compression, encodings. */
final class DamagedBytes {
  private static final Outcome TAKEN = new Outcome.Taken();

  private final List<Damage> all = new ArrayList<>();

  static List<Damage> all() {
    DamagedBytes damage = new DamagedBytes();
    damage.transfers();
    damage.compression();
    damage.encodings();
    damage.characters();
    return damage.all;
  }

  private void transfers() {
    add("nothing arrives", feed -> new byte[0], refused(EMPTY));
    add("only blanks arrive", feed -> " \r\n\t ".getBytes(UTF_8), refused(EMPTY));
    add("cut in the middle", feed -> Arrays.copyOf(feed, feed.length / 2), refused(TRUNCATED));
    add(
        "cut before the last sign",
        feed -> Arrays.copyOf(feed, feed.length - 2),
        refused(TRUNCATED));
    add("cut in the declaration", feed -> Arrays.copyOf(feed, 20), refused(TRUNCATED, NOT_XML));
    add(
        "cut inside a character",
        feed -> Arrays.copyOf(feed, new String(feed, ISO_8859_1).indexOf('\u00C3') + 1),
        refused(TRUNCATED, BAD_ENCODING));
    add(
        "the end is all zero bytes",
        feed -> {
          byte[] damaged = feed.clone();
          Arrays.fill(damaged, damaged.length / 2, damaged.length, (byte) 0);
          return damaged;
        },
        refused(NOT_WELL_FORMED));
    add(
        "the start is missing",
        feed -> Arrays.copyOfRange(feed, 10, feed.length),
        refused(NOT_XML));
    add("the feed comes twice", feed -> join(feed, feed), refused(NOT_WELL_FORMED));
    add(
        "garbage after the end",
        feed -> join(feed, "%%EOF".getBytes(UTF_8)),
        refused(NOT_WELL_FORMED));
    add("zero bytes after the end", feed -> join(feed, new byte[512]), refused(NOT_WELL_FORMED));
    add("blanks after the end", feed -> join(feed, " \n\n\n".getBytes(UTF_8)), TAKEN);
    add(
        "an archive instead",
        feed -> join("PK\u0003\u0004".getBytes(UTF_8), feed),
        refused(NOT_XML));
    add(
        "a bit is flipped in a tag",
        feed -> flipped(feed, "<intitule-formation>\u00C3", 0),
        refused(NOT_WELL_FORMED));
    add(
        "a bit is flipped in a character",
        feed -> flipped(feed, "\u00C3\u0089", 6),
        refused(BAD_ENCODING));
  }

  private void compression() {
    add("compressed", DamagedBytes::gzip, TAKEN);
    add(
        "compressed and cut",
        feed -> {
          byte[] whole = gzip(feed);
          return Arrays.copyOf(whole, whole.length / 2);
        },
        refused(GZIP_BROKEN));
    add(
        "compressed, only the first bytes",
        feed -> Arrays.copyOf(gzip(feed), 5),
        refused(GZIP_BROKEN));
    add(
        "compressed, the checksum is wrong",
        feed -> {
          byte[] whole = gzip(feed);
          whole[whole.length - 6] ^= 0x10;
          return whole;
        },
        refused(GZIP_BROKEN));
    add(
        "compressed, a bit is flipped",
        feed -> {
          byte[] whole = gzip(feed);
          whole[whole.length / 2] ^= 0x10;
          return whole;
        },
        refused(GZIP_BROKEN, NOT_WELL_FORMED, BAD_ENCODING));
    add("compressed twice", feed -> gzip(gzip(feed)), refused(NOT_XML, BAD_ENCODING));
    add(
        "a compressed bomb",
        feed -> gzip(inSecond(feed, "</formation>", "</formation>" + " ".repeat(70 << 20))),
        refused(GZIP_BOMB));
    add("garbage after the compressed end", feed -> join(gzip(feed), "xyz".getBytes(UTF_8)), TAKEN);
  }

  private void encodings() {
    add(
        "Latin-1 bytes in a UTF-8 feed",
        feed -> text(feed).getBytes(ISO_8859_1),
        refused(BAD_ENCODING));
    add(
        "Latin-1, and it says so",
        feed -> declared(feed, "ISO-8859-1").getBytes(ISO_8859_1),
        TAKEN);
    add(
        "UTF-8 that says ASCII",
        feed -> declared(feed, "US-ASCII").getBytes(UTF_8),
        refused(BAD_ENCODING));
    add("UTF-8 that says UTF-16", feed -> declared(feed, "UTF-16").getBytes(UTF_8), TAKEN);
    add(
        "UTF-8 that says Latin-1, which nobody can tell",
        feed -> declared(feed, "ISO-8859-1").getBytes(UTF_8),
        TAKEN);
    add(
        "an encoding that nobody knows",
        feed -> declared(feed, "KLINGON-1").getBytes(UTF_8),
        refused(BAD_ENCODING));
    add("a byte order mark", feed -> ("\uFEFF" + text(feed)).getBytes(UTF_8), TAKEN);
    add("two byte order marks", feed -> ("\uFEFF\uFEFF" + text(feed)).getBytes(UTF_8), TAKEN);
    add("UTF-16 without its mark", feed -> text(feed).getBytes(UTF_16LE), TAKEN);
    add(
        "UTF-16 cut inside a character",
        feed -> {
          byte[] whole = ("\uFEFF" + text(feed)).getBytes(UTF_16BE);
          return Arrays.copyOf(whole, whole.length - 21);
        },
        refused(TRUNCATED, BAD_ENCODING));
    add("an overlong encoding", feed -> bytesFor(feed, 0xC0, 0xAF), refused(BAD_ENCODING));
    add(
        "half a surrogate as bytes",
        feed -> bytesFor(feed, 0xED, 0xA0, 0x80),
        refused(BAD_ENCODING));
  }

  private void characters() {
    add("a zero byte in a text", feed -> bytesFor(feed, 0), refused(NOT_WELL_FORMED));
    add("a control character in a text", feed -> bytesFor(feed, 7), refused(NOT_WELL_FORMED));
    add("mixed line ends", feed -> inSecond(feed, "Été", "a\r\nb\rc\n"), TAKEN);
    add(
        "a mebibyte of blanks between formations",
        feed -> inSecond(feed, "</formation>", "</formation>" + " \n".repeat(1 << 19)),
        TAKEN);
  }

  private void add(String name, UnaryOperator<byte[]> done, Outcome outcome) {
    all.add(new Damage(name, done, outcome));
  }

  static String text(byte[] feed) {
    return new String(feed, UTF_8);
  }

  /** Replaces in the second formation, where it has to be found. */
  static byte[] inSecond(byte[] feed, String written, String instead) {
    String text = text(feed);
    int from = text.indexOf("<formation numero=\"01_F2\"");
    int at = text.indexOf(written, from);
    int end = text.indexOf("</formation>", from) + "</formation>".length();
    if (at < 0 || at + written.length() > end) {
      throw new IllegalArgumentException("not in the second formation: " + written);
    }
    return (text.substring(0, at) + instead + text.substring(at + written.length()))
        .getBytes(UTF_8);
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String declared(byte[] feed, String encoding) {
    return text(feed).replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
  }

  private static byte[] flipped(byte[] feed, String near, int bit) {
    byte[] damaged = feed.clone();
    damaged[new String(feed, ISO_8859_1).indexOf(near)] ^= (byte) (1 << bit);
    return damaged;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] bytesFor(byte[] feed, int... values) {
    StringBuilder wild = new StringBuilder();
    for (int value : values) {
      wild.append((char) value);
    }
    String latin = new String(feed, ISO_8859_1);
    return latin.replace("\u00C3\u0089t\u00C3\u00A9", "a" + wild + "b").getBytes(ISO_8859_1);
  }
}
