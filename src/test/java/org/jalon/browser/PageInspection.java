package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.testsupport.Browser;
import org.openqa.selenium.Keys;

/**
 * Looks at the page that is open for what no page of the site may have: {@code
 * src/test/resources/browser/faults.js}. Every page that opens before it is closed carries axe.
 */
final class PageInspection implements AutoCloseable {

  private static final int STEPS = 15;
  private static final String SCRIPT =
      text(AxeBuilder.class, "/axe.min.js")
          + "\n"
          + text(PageInspection.class, "/browser/faults.js");
  private static final String LOOK =
      """
      const done = arguments[0];
      faults.ready().then(() => faults.found())
        .then(done, (e) => done(["the checks failed: " + e.stack]));\
      """;

  private final Browser browser;
  private final String script;

  PageInspection(Browser browser) {
    this.browser = browser;
    this.script = browser.alwaysRun(SCRIPT);
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Everything at once; afterwards the focus stands somewhere else. */
  List<String> faults(int width) {
    List<String> faults = new ArrayList<>(texts(browser.driver().executeAsyncScript(LOOK)));
    faults.addAll(texts(browser.run(LayoutTest.MISPLACED, width)));
    faults.addAll(walk());
    return faults;
  }

  /** The first steps of somebody who has no mouse. */
  private List<String> walk() {
    browser.keys(Collections.nCopies(STEPS, Keys.TAB).toArray(Keys[]::new));
    List<String> steps = texts(browser.run("faults.walked"));
    assertThat(steps).as("what the tabulator reaches").hasSizeGreaterThan(5);
    return steps.stream().filter(step -> !step.isEmpty()).distinct().toList();
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    browser.noLongerRun(script);
  }
}
