package org.jalon.web.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the API can be asked, with every parameter it knows. */
enum Operation {
  COURSES(Operation.ROOT + "/courses", true, CourseParameters.NAMES),
  COURSE(Operation.ROOT + "/courses/{id}", true, Set.of()),
  CERTIFICATIONS(Operation.ROOT + "/certifications", true, CertificationParameters.NAMES),
  CERTIFICATION(Operation.ROOT + "/certifications/{code}", true, Set.of()),
  PRO_A(Operation.ROOT + "/pro-a", true, Set.of("idcc", "date", "certification")),
  PLACES(Operation.ROOT + "/places", false, Set.of("q", "limit")),
  SUGGEST(Operation.ROOT + "/suggest", true, Set.of("q", "kind", "limit")),
  UNDERSTAND(Operation.ROOT + "/understand", true, Set.of("q")),
  FLOWS(Operation.ROOT + "/flows", false, Set.of()),
  FLOW(Operation.ROOT + "/flows/{consumer}", false, Set.of()),
  FLOW_FILE(Operation.ROOT + "/flows/{consumer}/{file}", false, Set.of()),
  OFFER_VISIBILITY(Operation.ROOT + "/offers/{id}/visibility", false, Set.of()),
  VISIBILITY(Operation.ROOT + "/visibility", false, Set.of("siret", "page")),
  FINDINGS(
      Operation.ROOT + "/findings",
      false,
      Set.of("offer", "siret", "region", "rule", "effect", "mender", "page", "size")),
  DESCRIPTION(Operation.ROOT + "/openapi.json", false, Set.of());

  static final String ROOT = "/api/v1";

  /** Every answer has texts for people. */
  static final String LANGUAGE = "lang";

  private final String path;
  private final boolean searching;
  private final Set<String> parameters;

  Operation(String path, boolean searching, Set<String> parameters) {
    this.path = path;
    this.searching = searching;
    Set<String> all = new LinkedHashSet<>(parameters);
    all.add(LANGUAGE);
    this.parameters = Set.copyOf(all);
  }

  /** With {@code {id}} where an id stands. */
  String path() {
    return path;
  }

  /** Whether there must be an index. */
  boolean searching() {
    return searching;
  }

  /** Whether the answer changes with the index and the day, and with nothing else. */
  boolean ofTheIndex() {
    return switch (this) {
      case FLOWS, FLOW, FLOW_FILE, OFFER_VISIBILITY, VISIBILITY, FINDINGS -> false;
      default -> true;
    };
  }

  Set<String> parameters() {
    return parameters;
  }

  static Optional<Operation> find(String path) {
    return Arrays.stream(values()).filter(operation -> operation.path.equals(path)).findFirst();
  }
}
