package org.jalon.lheo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * From the bytes of a feed to its characters: gzip or not, byte order mark or not, any encoding.
 */
final class FeedInput {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int DECLARATION_BYTES = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  private FeedInput() {}

  /** Bytes that cannot be read as announced give an {@link InputFault}, here or when reading. */
  static Reader open(InputStream raw, LheoLimits limits) throws IOException {
    BufferedInputStream plain = buffered(inflated(buffered(raw), limits));
    Charset charset = charset(plain);
    return new InputStreamReader(
        plain,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER_BYTES);
  }

  private static InputStream inflated(BufferedInputStream in, LheoLimits limits)
      throws IOException {
    byte[] magic = peek(in, 2);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    if (!gzip) {
      return new BoundedInput(in, limits.uncompressedBytes());
    }
    CountingInput compressed = new CountingInput(in);
    try {
      return new InflatedInput(new GZIPInputStream(compressed, BUFFER_BYTES), compressed, limits);
    } catch (ZipException | EOFException broken) {
      throw new InputFault(FileFault.Code.GZIP_BROKEN, String.valueOf(broken.getMessage()));
    }
  }

  /** Leaves the stream after the byte order mark, if there is one. */
  private static Charset charset(BufferedInputStream in) throws IOException {
    byte[] start = peek(in, DECLARATION_BYTES);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      // Files that were put together by programs may begin with several.
      while (startsWith(peek(in, 3), 0xEF, 0xBB, 0xBF)) {
        in.skipNBytes(3);
      }
      return StandardCharsets.UTF_8;
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return start[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (startsWith(start, 0x00, 0x3C)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(start, 0x3C, 0x00)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1);
    try {
      // One byte a character was enough to read the declaration: it cannot be UTF-16.
      return name.regionMatches(true, 0, "UTF-16", 0, 6)
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new InputFault(FileFault.Code.BAD_ENCODING, "unknown encoding " + name);
    }
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != (byte) wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] bytes = in.readNBytes(length);
    in.reset();
    return bytes;
  }
}
