package org.jalon.lheo;

import java.util.Optional;

/** The versions that Jalon reads and writes. LHÉO has no version attribute: the namespace is it. */
public enum LheoVersion {
  V2_2("2.2", "http://www.lheo.org/2.2"),
  V2_3("2.3", "http://lheo.gouv.fr/2.3");

  private final String number;
  private final String namespace;

  LheoVersion(String number, String namespace) {
    this.number = number;
    this.namespace = namespace;
  }

  /** <code>2.2</code> or <code>2.3</code>. */
  public String number() {
    return number;
  }

  public String namespace() {
    return namespace;
  }

  static Optional<LheoVersion> find(String namespace) {
    for (LheoVersion version : values()) {
      if (version.namespace.equals(namespace)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
