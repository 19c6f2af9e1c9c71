package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.api.Test;

/** axe finds nothing in what opens; the pages as they come are the matter of {@link MatrixTest}. */
class AccessibleTest extends RunningSite {

  /** What passes is not written out: that takes longer than looking. */
  private static final AxeRunOptions OPTIONS = new AxeRunOptions();

  static {
    OPTIONS.setResultTypes(List.of("violations"));
  }

  AccessibleTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private void assertThatAxeFindsNothing(String path) {
    List<Rule> violations =
        new AxeBuilder()
            .setLegacyMode(true)
            .withOptions(OPTIONS)
            .analyze(browser.driver())
            .getViolations();

    assertThat(violations)
        .as(path)
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  @Test
  void axe_finds_nothing_on_a_telephone_with_filters_and_languages_open() {
    browser.narrow(390).open("/fr/cours?lieu=Lyon");
    browser.run(
        "document.querySelectorAll('details:not(.languages)').forEach((d) => (d.open = true))");
    assertThatAxeFindsNothing("filters open");

    browser.press(".languages > summary");
    assertThatAxeFindsNothing("languages open");
  }
}
