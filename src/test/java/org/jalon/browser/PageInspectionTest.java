package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is spoilt on purpose is found out. */
class PageInspectionTest extends RunningSite {

  private static final String SPOIL =
      """
      ((html) => {
        const holder = document.createElement("div");
        holder.innerHTML = html;
        document.querySelector("main").prepend(holder);
        // The policy forbids styles in pages, not to scripts.
        holder.querySelectorAll("[data-style]").forEach((e) => { e.style.cssText = e.dataset.style; });
      })(arguments[0])\
      """;

  PageInspectionTest() {
    super(Mode.WITH_SCRIPTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p data-style='color:#999;background:#fff'>pale</p>                  | axe color-contrast-enhanced
          <p data-style='color:#666;background:#fff'>less pale</p>             | axe color-contrast-enhanced
          <p data-style='opacity:0.5'>as if it were not there</p>              | axe color-contrast-enhanced
          <img src='/favicon.ico'>                                             | axe image-alt
          <p data-style='inline-size:40px;overflow:hidden;white-space:nowrap'>cut off</p> | clipped
          <p data-style='inline-size:900px'>wide</p>                           | the page is
          <p data-style='margin-block-end:-30px'>under</p><p>above</p>         | on P.
          <button data-style='block-size:20px;padding:0;border:0'>x</button>   | smaller than 24 px
          <a class='button' data-style='min-block-size:30px;padding:0' href='#'>x</a> | lower than 44 px
          <a href='#' data-style='outline:0;box-shadow:none'>no ring</a>       | focus no ring
          <a href='#' data-style='position:absolute;left:-900px'>away</a>      | focus outside
          """)
  void a_fault_is_found(String html, String fault) {
    try (PageInspection inspection = new PageInspection(browser)) {
      browser.narrow(390).open("/fr/hors-ligne");
      browser.run(SPOIL, html);
      // So that the tabulator goes on from what was spoilt.
      browser.run("document.querySelector('main').focus()");

      assertThat(inspection.faults(390)).anyMatch(found -> found.contains(fault));
    }
  }
}
