package org.jalon.backoffice.account;

import java.util.Set;

/**
 * What somebody may see, and in which language.
 *
 * @param language path code, {@code fr} or {@code en}
 */
public record Access(Role role, String region, Set<String> sources, String language) {

  public Access {
    sources = Set.copyOf(sources);
  }

  static final Access OPERATOR = new Access(Role.OPERATOR, "", Set.of(), "fr");
}
