package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jalon.diffusion.file.FlowFile;
import org.jalon.diffusion.file.OpenFlowFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * One answer with the bytes of a file: as they are on the disk for a name that ends with {@code
 * .gz} and for who takes gzip, inflated for all others. Parts of the bytes on the disk can be asked
 * for, so that a download that broke goes on.
 */
final class FlowDownload {

  static final String PACKED = ".gz";

  private static final String GZIP = "gzip";

  private final FlowFile file;
  private final FileChannel content;
  private final boolean asPacked;
  private final boolean open;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  /**
   * @param asPacked whether the compressed file itself was asked for
   * @param open whether everybody may have it
   */
  FlowDownload(
      OpenFlowFile file,
      boolean asPacked,
      boolean open,
      HttpServletRequest request,
      HttpServletResponse response) {
    this.file = file.file();
    this.content = file.content();
    this.asPacked = asPacked;
    this.open = open;
    this.request = request;
    this.response = response;
  }

  void send() throws IOException {
    boolean encoded = !asPacked && takesGzip();
    boolean packed = asPacked || encoded;
    String tag = "\"" + (packed ? file.sha256() : file.unpackedSha256()) + "\"";
    // Other bytes under the same name need another tag, even if they inflate to the same.
    tag = encoded ? tag.substring(0, tag.length() - 1) + "-gzip\"" : tag;
    long written = file.written().toEpochMilli();
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, open ? "public, max-age=3600" : "private, no-cache");
    if (!asPacked) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (new ServletWebRequest(request, response).checkNotModified(tag, written)) {
      return;
    }
    Optional<HttpRange> range = packed && rangeHolds(tag, written) ? range() : Optional.empty();
    refuseOutside(range);
    describe(encoded);
    if (!packed) {
      response.setContentLengthLong(file.unpackedBytes());
      inflate();
    } else if (range.isPresent()) {
      part(range.get());
    } else {
      response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
      transfer(0, file.bytes());
    }
  }

  private void describe(boolean encoded) {
    String name = file.name();
    if (asPacked) {
      response.setContentType("application/gzip");
    } else {
      name = name.substring(0, name.length() - PACKED.length());
      response.setContentType(file.form().mediaType() + ";charset=UTF-8");
    }
    if (encoded) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
  }

  /** Names gzip, or anything, and does not rule it out. */
  private boolean takesGzip() {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.split(",")) {
      String[] parts = coding.strip().split("\\s*;\\s*", 2);
      boolean ruledOut = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
      if (parts[0].equalsIgnoreCase(GZIP)) {
        return !ruledOut;
      }
    }
    return false;
  }

  /** A part is of no use to who has the beginning of other bytes. */
  private boolean rangeHolds(String tag, long written) {
    String condition = request.getHeader(HttpHeaders.IF_RANGE);
    if (condition == null || condition.equals(tag)) {
      return true;
    }
    if (condition.startsWith("\"") || condition.startsWith("W/")) {
      return false;
    }
    try {
      return request.getDateHeader(HttpHeaders.IF_RANGE) / 1000 == written / 1000;
    } catch (IllegalArgumentException noDate) {
      return false;
    }
  }

  /** One range; several, and what is none, are answered with the whole, as is allowed. */
  private Optional<HttpRange> range() {
    try {
      List<HttpRange> ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
      return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private void refuseOutside(Optional<HttpRange> range) {
    if (range.isPresent() && range.get().getRangeStart(file.bytes()) >= file.bytes()) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes());
      throw Refusal.ofFlows(
          HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
          "flows.problem.range",
          Long.toString(file.bytes()));
    }
  }

  private void part(HttpRange range) throws IOException {
    long from = range.getRangeStart(file.bytes());
    long to = range.getRangeEnd(file.bytes());
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + file.bytes());
    transfer(from, to - from + 1);
  }

  private void transfer(long from, long count) throws IOException {
    response.setContentLengthLong(count);
    if (isHead()) {
      return;
    }
    WritableByteChannel out = Channels.newChannel(response.getOutputStream());
    for (long sent = 0; sent < count; ) {
      sent += content.transferTo(from + sent, count - sent, out);
    }
  }

  private void inflate() throws IOException {
    if (isHead()) {
      return;
    }
    try (InputStream in = new GZIPInputStream(Channels.newInputStream(content), 1 << 16)) {
      in.transferTo(response.getOutputStream());
    }
  }

  private boolean isHead() {
    return request.getMethod().equals("HEAD");
  }
}
