package org.jalon.vocabulary;

/**
 * For whom a course is, grouped from Formacode publics and the fixed phrases of the linguistic
 * feed.
 */
public enum Audience implements Coded {
  /** Tout public. */
  EVERYONE("tous"),
  /** Primo-arrivants and people of foreign origin. */
  NEWCOMERS("arrivants"),
  /** Refugees, people under international protection. */
  REFUGEES("refugies"),
  /** Asylum seekers. */
  ASYLUM_SEEKERS("asile"),
  /** People looking for work. */
  JOB_SEEKERS("emploi"),
  /** People in work. */
  EMPLOYEES("salaries"),
  /** People who receive the RSA. */
  RSA("rsa"),
  /** Young people. */
  YOUNG("jeunes"),
  /** Parents of pupils. */
  PARENTS("parents"),
  /** Women. */
  WOMEN("femmes"),
  /** Disabled people. */
  DISABLED("handicap"),
  /** People who went little or never to school. */
  NEVER_SCHOOLED("non-scolarises"),
  /** Older people. */
  SENIORS("seniors");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
