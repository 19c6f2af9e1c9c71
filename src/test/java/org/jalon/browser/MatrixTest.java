package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.testsupport.BrowserStore;
import org.jalon.testsupport.BrowserStore.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page × language × look × width. A choice in which all pairs meet runs at each
 * build; {@code ./mvnw -Pmatrix verify} runs all, with a picture of each: {@code
 * target/matrix/index.html}.
 */
class MatrixTest extends PagesOfEveryKind {

  static final boolean ALL = "all".equals(System.getProperty("matrix"));
  private static final long SEED = Long.getLong("matrix.seed", 20261123L);
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "prs", "ps");

  private static ContactSheet sheet = new ContactSheet();
  private static PageInspection inspection;

  MatrixTest() {
    super(Mode.WITH_SCRIPTS);
  }

  /** {@code -Dmatrix.only='COURSE.* (fr|ar)'} leaves only cells in whose name that is found. */
  static List<Cell> cells() {
    Pattern only = Pattern.compile(System.getProperty("matrix.only", ""));
    return (ALL ? Cells.all() : Cells.pairwise(SEED))
        .stream().filter(cell -> only.matcher(cell.toString()).find()).toList();
  }

  @BeforeAll
  static void the_checks_are_at_hand() {
    inspection = new PageInspection(BrowserStore.browser(Mode.WITH_SCRIPTS));
  }

  @AfterAll
  static void pictures_stand_side_by_side() throws IOException {
    inspection.close();
    sheet.write();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_reader_sees_a_whole_page(Cell cell) throws IOException {
    cell.look().wear(browser);
    browser.narrow(cell.width()).open(path(cell.kind(), cell.language()));
    assertThat(browser.run("document.documentElement.dir"))
        .isEqualTo(RIGHT_TO_LEFT.contains(cell.language()) ? "rtl" : "ltr");

    List<String> faults = inspection.faults(cell.width());
    if (ALL || !faults.isEmpty()) {
      sheet.add(cell, browser.picture(), faults);
    }
    assertThat(faults).as("%s %s", cell, browser.path()).isEmpty();
  }
}
