package org.jalon.lheo;

import java.util.List;

/** A formation as it stood in its file, not made into records. */
record NodeInFile(Node node, List<LheoFinding> findings, int ordinal, int line, int column) {

  boolean breaksSchema() {
    return findings.stream().anyMatch(finding -> finding.code().breaksSchema());
  }
}
