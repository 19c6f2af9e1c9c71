package org.jalon.vocabulary;

/** Whether disabled people have access. */
public enum DisabledAccess implements Coded {
  /** The feed says so. */
  YES("oui");

  private final String code;

  DisabledAccess(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
