package org.jalon.quality.code;

/** A postal code: five digits. Source: La Poste. */
public final class PostalCode {

  private static final int DIGITS = 5;

  private PostalCode() {}

  /** Five digits that are no filler. */
  public static boolean wellFormed(String text) {
    return Chars.digits(text, DIGITS) && !Chars.only(text, '0') && !Chars.only(text, '9');
  }

  /**
   * Whether the code can be of that department by its first digits. They are the department's in
   * nearly all of France: some communes are served from next door, so a “no” is no proof. Corsica,
   * cut in two in 1976, keeps 20 in both; Saint-Barthélemy (977) and Saint-Martin (978) keep the
   * 971 of Guadeloupe.
   */
  public static boolean canBeIn(String department, String code) {
    return switch (department) {
      case "2A", "2B" -> code.startsWith("20");
      case "977", "978" -> code.startsWith("971") || code.startsWith(department);
      default -> code.startsWith(department);
    };
  }
}
