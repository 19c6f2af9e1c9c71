package org.jalon.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.springframework.stereotype.Component;

/**
 * Writes the demonstration's feeds: an invented offer of the whole of France, one LHÉO 2.3 file a
 * region, the same bytes whenever it is written in the same month. Nothing in it can be taken for
 * real: bodies say that they are examples, telephone numbers are of the ranges reserved for
 * fiction, SIRETs and school numbers of ranges that are never given, certification numbers do not
 * exist yet. It keeps the rules of control, but for some faults that real feeds have.
 */
@Component
public class Demonstration {

  /** About as many as the national linguistic offer has, and some two thirds of it for trades. */
  public static final int ACTIONS = 10_500;

  private static final int LINGUISTIC_PERCENT = 62;
  private static final long SEED = 20_260_101;
  private static final int THREADS = 2;
  private static final String ENDING = ".xml.gz";

  private final Gazetteer gazetteer;
  private final Clock clock;

  public Demonstration(Gazetteer gazetteer, Clock clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Writes this month's feeds into the folder, unless they are there already. */
  public void write(Path folder) throws IOException {
    write(folder, ACTIONS, LocalDate.now(clock).withDayOfMonth(1));
  }

  /**
   * Writes feeds into the folder, unless the same are there already; other demonstrations in it are
   * removed. A file shows only when it is whole.
   *
   * @param actions how many in all; each department has one of French and one for a trade at least
   * @param base the day around which the sessions lie
   */
  public void write(Path folder, int actions, LocalDate base) throws IOException {
    Edition edition = new Edition(SEED, base, actions, Edition.VERSION);
    List<Region> regions = Region.list();
    if (edition.isIn(folder)
        && regions.stream().allMatch(region -> Files.exists(file(folder, region)))) {
      return;
    }
    Files.createDirectories(folder);
    Edition.unmark(folder);
    removeFormer(folder);
    writeAll(folder, edition, regions);
    edition.markIn(folder);
  }

  private void writeAll(Path folder, Edition edition, List<Region> regions) throws IOException {
    List<Place> inhabited = inhabited();
    int linguistic = edition.actions() * LINGUISTIC_PERCENT / 100;
    Map<String, Integer> courses = Quotas.share(inhabited, linguistic);
    Map<String, Integer> trades = Quotas.share(inhabited, edition.actions() - linguistic);
    Texts texts = Texts.read(gazetteer, edition.base());
    // The largest files first, so that no thread is left with one at the end.
    List<Region> largestFirst =
        regions.stream()
            .sorted(Comparator.comparingInt((Region r) -> people(in(r, inhabited))).reversed())
            .toList();
    List<Future<?>> files = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Region region : largestFirst) {
        files.add(
            threads.submit(() -> {
              new RegionFeed(edition, texts, region)
                  .write(file(folder, region), in(region, inhabited), courses, trades);
              return region;
            }));
      }
      for (Future<?> file : files) {
        await(file);
      }
    }
  }

  private static void await(Future<?> file) throws IOException {
    try {
      file.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the demonstration was not written to its end", e);
    } catch (ExecutionException e) {
      throw new IOException("a file of the demonstration could not be written", e.getCause());
    }
  }

  /** Departments and collectivities where people live, in communes. */
  private List<Place> inhabited() {
    return gazetteer.listDepartments().stream()
        .filter(department -> department.population() > 0)
        .filter(department -> !Towns.of(gazetteer, department.code()).isEmpty())
        .toList();
  }

  private static List<Place> in(Region region, List<Place> departments) {
    return departments.stream()
        .filter(department -> region.codes().contains(department.regionCode()))
        .toList();
  }

  private static int people(List<Place> departments) {
    return departments.stream().mapToInt(Place::population).sum();
  }

  private static Path file(Path folder, Region region) {
    return folder.resolve(region.key() + ENDING);
  }

  private static void removeFormer(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("demo-") && (name.endsWith(ENDING) || name.endsWith(".part"))) {
          Files.delete(file);
        }
      }
    }
  }
}
