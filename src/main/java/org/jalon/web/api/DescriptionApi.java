package org.jalon.web.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API told to programs: OpenAPI 3.1, kept by hand and compared with the code by a test. */
@RestController
final class DescriptionApi {

  static final String FILE = "api/openapi.json";

  @GetMapping(Operation.ROOT + "/openapi.json")
  ResponseEntity<Resource> description() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource(FILE));
  }
}
