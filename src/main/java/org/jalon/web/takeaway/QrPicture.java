package org.jalon.web.takeaway;

import io.nayuki.qrcodegen.QrCode;

/** An address as a picture that telephones read (ISO/IEC 18004), drawn as SVG. */
final class QrPicture {

  /** Blank modules around it: fewer, and cameras miss it. */
  private static final int QUIET = 4;

  private QrPicture() {}

  /**
   * Black on white whatever the theme, for cameras; colours as attributes, for the site's policy.
   */
  static String svg(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path fill=\"#000\" d=\"%2$s\"/></svg>"
        .formatted(size, path);
  }
}
