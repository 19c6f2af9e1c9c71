package org.jalon.certification.fiche;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of certification it is; the codes stand in addresses and message keys. */
public enum FicheKind {
  /** Diploma of the State or of a school (CAP, BTS, licence, master…). */
  DIPLOMA("diplome"),
  /** Professional title (TP of the ministry of Labour, or of another certifier). */
  TITLE("titre"),
  /** Certificate of a branch (CQP, CQPI). */
  CQP("cqp"),
  /** Specific repertoire (RS). */
  SPECIFIC("repertoire-specifique"),
  /** French language. */
  FRENCH("francais"),
  /** Known by its number only. */
  UNSAID("non-precise");

  private static final Pattern OF_FRENCH =
      Pattern.compile(
          "\\b(?:dilf|delf|dalf|dcl fle|dfp|tcf|tef)\\b"
              + "|diplome de competence en langue.*francais"
              + "|francais (?:langue|professionnel|pour|des affaires|des relations)"
              + "|(?:test|diplome|certificat\\w*)\\b.*\\b(?:langue|connaissance du) francais");
  private static final Pattern OF_BRANCHES =
      Pattern.compile("\\bcqpi?\\b|certificats? de qualification professionnelle");
  private static final Pattern TITLES = Pattern.compile("\\b(?:tp|titre)\\b");

  private final String code;

  FicheKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /**
   * @param type the register's short name of what it is, may be empty
   */
  public static FicheKind of(String code, String type, String title) {
    String words = fold(type + " " + title);
    if (OF_FRENCH.matcher(words).find()) {
      return FRENCH;
    }
    if (OF_BRANCHES.matcher(words).find()) {
      return CQP;
    }
    if (code.startsWith("RS")) {
      return SPECIFIC;
    }
    return type.isEmpty() || TITLES.matcher(fold(type)).find() ? TITLE : DIPLOMA;
  }

  /** Where no register says what it is: as far as number and label tell. */
  static FicheKind ofCodeOnly(String code, String label) {
    FicheKind kind = of(code, "", label);
    return kind == TITLE ? UNSAID : kind;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
