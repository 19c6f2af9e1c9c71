package org.jalon.web.style;

/**
 * Texts as feeds bring them: usual ones, and the worst that LHÉO lets through.
 *
 * @param title of a course
 * @param line of a name or an address
 * @param text of several lines
 * @param count how many of whatever is listed
 */
record SampleTexts(String title, String line, String text, int count) {

  /** The longest title of LHÉO, without a single place to break it. */
  private static final String UNBROKEN = "Françaislangueétrangère".repeat(12).substring(0, 255);

  private static final String MARKED =
      "<b>Intensif</b> &amp; <script>alert('titre')</script> 👩🏽‍🏫🇫🇷 \"niveau\" A1 — \u200Fالعربية\u200F 中文 ";

  private static final SampleTexts USUAL =
      new SampleTexts(
          "Français pour la vie quotidienne",
          "Association Exemple Accueil",
          "Se présenter, demander son chemin.\nLe cours a lieu deux fois par semaine.",
          3);

  private static final SampleTexts LONGEST =
      new SampleTexts(UNBROKEN, MARKED.repeat(3), (MARKED + UNBROKEN + "\n").repeat(4), 40);

  static SampleTexts of(State state) {
    return state == State.LONGEST ? LONGEST : USUAL;
  }
}
