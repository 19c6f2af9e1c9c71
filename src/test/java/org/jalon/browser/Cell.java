package org.jalon.browser;

import java.util.List;

/**
 * One page as one reader sees it.
 *
 * @param width of the window in CSS pixels
 */
record Cell(PageKind kind, String language, Look look, int width) {

  private static final int NARROW = 600;
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "prs", "ps");
  private static final List<String> CYRILLIC = List.of("ru", "uk");

  String name() {
    return "%s-%s-%s-%d".formatted(kind, language, look, width).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The page alone, and what this cell brings together, each as one text. Pages of one family wear
   * the same style sheets: every look and every script is taken to the family, the edges of a
   * window to each page; each language meets every look and every width somewhere.
   */
  List<String> pairs() {
    String direction = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    String window = width < NARROW ? "narrow" : "wide";
    // The states of the style page are long and of one make: each is seen, not each in every look.
    String page = kind.family().equals("style") ? kind.family() : kind.name();
    return List.of(
        kind.name(),
        page + " " + direction,
        page + " " + window,
        kind.family() + " " + script(),
        kind.family() + " " + look,
        kind.family() + " " + width,
        language + " " + look,
        language + " " + width,
        look + " " + width);
  }

  private String script() {
    return RIGHT_TO_LEFT.contains(language)
        ? "arabic"
        : CYRILLIC.contains(language) ? "cyrillic" : language.equals("zh") ? "han" : "latin";
  }

  @Override
  public String toString() {
    return "%s %s %s %d px".formatted(kind, language, look, width);
  }
}
