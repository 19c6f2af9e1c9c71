package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.testsupport.BrowserStore;
import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * Every kind of page × language × look × width. A choice in which all pairs meet runs at each
 * build; {@code ./mvnw -Pmatrix verify} runs all, with a picture of each: {@code
 * target/matrix/index.html}.
 */
class MatrixTest extends RunningSite {

  private static final boolean ALL = "all".equals(System.getProperty("matrix"));
  private static final long SEED = Long.getLong("matrix.seed", 20261123L);
  private static final int STEPS = 15;

  private static final ContactSheet SHEET = new ContactSheet();
  private static String script = "";

  MatrixTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** {@code -Dmatrix.only=COURSE} leaves only cells whose name holds that. */
  static List<Cell> cells() {
    String only = System.getProperty("matrix.only", "");
    return (ALL ? Cells.all() : Cells.pairwise(SEED))
        .stream().filter(cell -> cell.toString().contains(only)).toList();
  }

  @BeforeAll
  static void axe_is_at_hand() throws IOException {
    String own = text(MatrixTest.class, "/browser/faults.js");
    script =
        BrowserStore.browser(Mode.WITH_SCRIPTS)
            .alwaysRun(text(AxeBuilder.class, "/axe.min.js") + "\n" + own);
  }

  private static String text(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void pictures_stand_side_by_side() throws IOException {
    BrowserStore.browser(Mode.WITH_SCRIPTS).noLongerRun(script);
    SHEET.write();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_reader_sees_a_whole_page(Cell cell) throws IOException, InterruptedException {
    if (cell.kind() == PageKind.GONE && status(cell.kind().path("fr")) == 200) {
      withdraw("retire");
    }
    cell.look().wear(browser);
    browser.narrow(cell.width()).open(cell.kind().path(cell.language()));
    assertThat(browser.run("document.documentElement.dir"))
        .isEqualTo(List.of("ar", "prs", "ps").contains(cell.language()) ? "rtl" : "ltr");

    List<Object> faults = new ArrayList<>(faults(cell));
    faults.addAll(walk());
    if (ALL || !faults.isEmpty()) {
      SHEET.add(cell, browser.picture(), faults);
    }
    assertThat(faults).as("%s %s", cell, browser.path()).isEmpty();
  }

  private List<?> faults(Cell cell) {
    List<Object> faults =
        new ArrayList<>(
            (List<?>)
                browser
                    .driver()
                    .executeAsyncScript(
                        "const done = arguments[0];"
                            + "faults.ready().then(() => faults.found())"
                            + ".then(done, (e) => done(['the checks failed: ' + e.stack]));"));
    faults.addAll((List<?>) browser.run(LayoutTest.MISPLACED, cell.width()));
    return faults;
  }

  /** The first steps of somebody who has no mouse. */
  private List<?> walk() {
    browser.keys(Collections.nCopies(STEPS, Keys.TAB).toArray(Keys[]::new));
    List<?> steps = (List<?>) browser.run("faults.walked");
    assertThat(steps).as("what the tabulator reaches").hasSizeGreaterThan(5);
    return steps.stream().filter(step -> !"".equals(step)).distinct().toList();
  }
}
