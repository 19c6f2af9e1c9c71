package org.jalon.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What browsers must not do with our pages: run foreign or inline code, put them in a frame, tell
 * other sites which course was read. Only the map may reach out, to its tiles.
 */
public final class ProtectiveHeaders implements HeaderWriter {

  private final Map<String, String> headers;

  /**
   * @param tilesOrigin scheme and host of the map's tiles, empty for none
   */
  public ProtectiveHeaders(String tilesOrigin) {
    String images = ("'self' data: " + tilesOrigin).strip();
    this.headers =
        Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src "
                + images
                + "; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    headers.forEach(response::setHeader);
  }
}
