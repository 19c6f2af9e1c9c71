package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main pages fit the narrowest window, and a wide one with large letters; {@link MatrixTest}
 * looks at the others.
 */
class LayoutTest extends RunningSite {

  private static final List<String> PAGES =
      List.of(
          "",
          "/cours?lieu=Lyon&rayon=100&niveau=A1&prix=gratuit&finis=1",
          "/cours?q=Donaudampfschifffahrtsgesellschaftskapit%C3%A4n",
          "/cours?q=zzzzzz&exact=1&lieu=Lyon",
          "/cours?q=cours+gratuit+le+soir+zzzzzz&lieu=Lyon&libre=2s",
          "/semaine?libre=2s",
          "/cours?lieu=Saint-Denis",
          "/cours/" + SiteOffers.EVENING_IN_LYON,
          "/cours/" + SiteOffers.LONG,
          "/departements",
          "/accessibilite");

  /** What stands beyond the edges of a window of that width, or on top of something else. */
  static final String MISPLACED =
      """
      ((width) => {
        const faults = [];
        const root = document.documentElement;
        if (root.scrollWidth > width) {
          faults.push("the page is " + root.scrollWidth + " wide");
        }
        const words = "a, button, input, select, summary, h1, h2, h3, p, dt, dd, th, td, caption,"
          + " .filter__label, .filter__count, .address__line, .card__facts .fact";
        const hidden = ".visually-hidden, .skip, .filter__legend, .map__canvas";
        const pieces = [...document.querySelectorAll(words)]
          .filter((e) => !e.closest(hidden) && e.checkVisibility({ visibilityProperty: true }))
          .flatMap((e) => [...e.getClientRects()].map((box) => ({ e, box })))
          .filter(({ box }) => box.width > 2 && box.height > 2);
        const name = (e) => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 30);
        for (const { e, box } of pieces) {
          if (box.left < -1 || box.right > width + 1) {
            faults.push("beyond the edge: " + name(e));
          }
        }
        pieces.forEach((a, i) => pieces.slice(i + 1).forEach((b) => {
          const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (x > 2 && y > 2 && !a.e.contains(b.e) && !b.e.contains(a.e)) {
            faults.push(name(a.e) + " on " + name(b.e));
          }
        }));
        return faults;
      })(arguments[0])\
      """;

  LayoutTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** The usual one, one that runs the other way and one with long words. */
  static List<String> languagesOfEachSort() {
    return languages().stream().filter(List.of("fr", "ar", "uk")::contains).toList();
  }

  private void assertThatAllFits(String language, int width, int letters) {
    browser.narrow(width).letters(letters);
    for (String page : PAGES) {
      browser.open("/" + language + page);
      assertThat(
              browser.run(
                  "parseFloat(getComputedStyle(document.body).fontSize) >= arguments[0]", letters))
          .as("the reader's size of letters is kept")
          .isEqualTo(true);
      assertThat((List<?>) browser.run(MISPLACED, width))
          .as("/%s%s at %d px, letters of %d px", language, page, width, letters)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languagesOfEachSort")
  void everything_fits_a_window_of_320_pixels(String language) {
    assertThatAllFits(language, 320, 16);
  }

  @ParameterizedTest
  @MethodSource("languagesOfEachSort")
  void letters_of_twice_the_size_push_nothing_out(String language) {
    assertThatAllFits(language, 1280, 32);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_page_runs_the_way_its_language_is_read(String language) {
    boolean rightToLeft = List.of("ar", "prs", "ps").contains(language);
    browser.open("/" + language + "/cours?lieu=Lyon");

    assertThat(browser.one("html").getDomAttribute("dir")).isEqualTo(rightToLeft ? "rtl" : "ltr");
    int list = browser.one(".results").getRect().getX();
    int filters = browser.one("#search").getRect().getX();
    assertThat(filters > list).isEqualTo(rightToLeft);
  }
}
