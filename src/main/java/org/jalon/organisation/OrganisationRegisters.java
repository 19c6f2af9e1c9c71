package org.jalon.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jalon.register.EditionState;
import org.jalon.register.Guard;
import org.jalon.register.LoadReport;
import org.jalon.register.LoadTally;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;
import org.jalon.register.store.RegisterStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes new editions of the registers of organisations. A file is taken whole or refused whole, and
 * a refused one leaves the edition before it in force. The look-ups change at once.
 */
@Component
public class OrganisationRegisters {

  private static final Logger LOG = LoggerFactory.getLogger(OrganisationRegisters.class);

  private final RegisterStore store;
  private final LoadedTrainingBodies bodies;
  private final LoadedEstablishments establishments;
  private final Clock clock;

  OrganisationRegisters(
      RegisterStore store,
      LoadedTrainingBodies bodies,
      LoadedEstablishments establishments,
      Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.establishments = establishments;
    this.clock = clock;
  }

  /**
   * Loads the public list of training organisations: CSV, plain or gzip.
   *
   * @param edition date of the data
   * @param force takes a list that shrunk by more than a fifth
   * @throws IOException when the file cannot be read
   * @throws org.hibernate.HibernateException when the database cannot be written
   */
  public LoadReport loadTrainingBodies(Path file, LocalDate edition, boolean force)
      throws IOException {
    LoadReport report = load(new TrainingBodyLines(), file, edition, true, force);
    if (report.refusal().isEmpty()) {
      bodies.reload();
    }
    return report;
  }

  /**
   * Loads the state of establishments: CSV with Sirene's columns, plain or gzip.
   *
   * @param edition date of the data
   * @param complete whether the file holds every establishment of France, so that one it lacks is
   *     unknown to Insee
   * @param force takes a file that shrunk by more than a fifth
   * @throws IOException when the file cannot be read
   * @throws org.hibernate.HibernateException when the database cannot be written
   */
  public LoadReport loadEstablishments(
      Path file, LocalDate edition, boolean complete, boolean force) throws IOException {
    LoadReport report = load(new EstablishmentLines(), file, edition, complete, force);
    if (report.refusal().isEmpty()) {
      establishments.reload();
    }
    return report;
  }

  /** What stands of {@code training-bodies} and {@code establishments}, loaded or absent. */
  public List<EditionState> listEditions() {
    return List.of(bodies.state(), establishments.state());
  }

  private LoadReport load(
      LineReader lines, Path path, LocalDate date, boolean complete, boolean force)
      throws IOException {
    String name = String.valueOf(path.getFileName());
    LoadTally tally = new LoadTally();
    RegisterLoad load = new RegisterLoad(lines, Guard.USUAL, tally);
    RegisterLoad.Order order = new RegisterLoad.Order(date, complete, force, clock.instant());
    try {
      RegisterFile file = RegisterFile.inspect(path, Guard.USUAL);
      store.replace(session -> load.fill(session, file, order));
      LOG.info("{} of {}: {} rows from {}", lines.register(), date, tally.rows(), name);
      return LoadReport.taken(name, date, tally);
    } catch (RegisterFileException e) {
      LOG.warn("{} of {} is refused: {}", lines.register(), date, e.getMessage());
      return LoadReport.refused(name, date, tally, e.refusal());
    }
  }
}
