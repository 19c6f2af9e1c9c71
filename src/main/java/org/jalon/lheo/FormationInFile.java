package org.jalon.lheo;

import java.util.List;

/**
 * A formation as it stood in its file.
 *
 * @param fragment the element verbatim, only with the namespace declarations that it inherited
 *     added to its start tag, so that it can be read alone
 * @param findings what is wrong inside; the record holds what could be understood all the same
 * @param ordinal 1 for the first of the file
 * @param line of its start tag, from 1
 * @param column of its start tag, from 1
 */
public record FormationInFile(
    Formation formation,
    String fragment,
    LheoVersion version,
    List<LheoFinding> findings,
    int ordinal,
    int line,
    int column) {

  public FormationInFile {
    findings = List.copyOf(findings);
  }
}
