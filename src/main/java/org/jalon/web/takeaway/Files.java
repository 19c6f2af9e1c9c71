package org.jalon.web.takeaway;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that a telephone hands to another of its programs. */
final class Files {

  private Files() {}

  static ResponseEntity<String> download(String name, String type, String text) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text);
  }
}
