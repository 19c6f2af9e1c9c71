package org.jalon.web.api;

import java.util.List;

/**
 * What developers are told, with a form for each operation.
 *
 * @param document absolute address of the OpenAPI document
 * @param facts sentences: language, errors, limits, freshness, sources
 */
public record ApiPage(String document, List<String> facts, List<OperationView> operations) {

  /**
   * @param id unique on the page
   * @param path as the document writes it
   * @param action where the form goes
   */
  public record OperationView(
      String id, String path, String text, String action, List<FieldView> fields) {}

  /** A parameter with an example filled in. */
  public record FieldView(String id, String name, String value) {}
}
