package org.jalon.web.professional;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers that are spreadsheets. */
final class Spreadsheets {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Spreadsheets() {}

  /** Begins the answer; what is written to it is the file. */
  static OutputStream open(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType(TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    return response.getOutputStream();
  }
}
