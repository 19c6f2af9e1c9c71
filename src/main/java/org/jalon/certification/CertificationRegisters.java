package org.jalon.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jalon.register.EditionState;
import org.jalon.register.FileHash;
import org.jalon.register.Guard;
import org.jalon.register.LoadReport;
import org.jalon.register.LoadTally;
import org.jalon.register.LoadedEdition;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;
import org.jalon.register.store.RegisterStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes new editions of the registers of certifications. A file is taken whole or refused whole,
 * and a refused one leaves the edition before it in force. The look-ups change at once.
 */
@Component
public class CertificationRegisters {

  private static final Logger LOG = LoggerFactory.getLogger(CertificationRegisters.class);
  private static final Guard GUARD = Guard.USUAL;

  private final RegisterStore store;
  private final LoadedCertifications certifications;
  private final Fiches fiches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CertificationRegisters(
      RegisterStore store,
      LoadedCertifications certifications,
      Fiches fiches,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.certifications = certifications;
    this.fiches = fiches;
    this.events = events;
    this.clock = clock;
  }

  /** One attempt to take a file. */
  @FunctionalInterface
  private interface Attempt {
    void run(LoadTally tally) throws RegisterFileException, IOException;
  }

  /**
   * Loads one register from France compétences' export in XML; or both, when the file turns out to
   * be the export in CSV, which control alone has use for.
   *
   * @param register RNCP or RS
   * @param file {@code export-fiches-rncp-v4-1-*.zip} as published, its XML, plain or gzip; or what
   *     {@link #loadFranceCompetences} takes
   * @param edition date of the data
   * @param force takes a register that shrunk by more than a fifth
   * @throws IOException when the file cannot be read
   * @throws org.hibernate.HibernateException when the database cannot be written
   */
  public LoadReport loadFiches(Register register, Path file, LocalDate edition, boolean force)
      throws IOException {
    if (!FicheExport.isXml(file)) {
      return loadFranceCompetences(file, edition, force);
    }
    LoadReport report =
        load(
            file,
            edition,
            tally -> {
              FicheExport export = new FicheExport(file, register, GUARD);
              String hash = export.hash();
              store.replace(session -> {
                new ExportLoad(session, register, edition, tally).fill(export);
                GUARD.check(tally, Optional.empty(), force);
                put(session, register, tally.rows(), force, edition(file, edition, hash));
              });
            });
    if (report.refusal().isEmpty()) {
      events.publishEvent(new FichesChanged(fiches.version()));
    }
    return report;
  }

  /**
   * Loads RNCP and RS together from France compétences’ daily export in CSV.
   *
   * @param export {@code export-fiches-csv-*.zip} as published, or a folder of its files
   * @param edition date of the data
   * @param force takes registers that shrunk by more than a fifth
   * @throws IOException when the file cannot be read
   * @throws org.hibernate.HibernateException when the database cannot be written
   */
  public LoadReport loadFranceCompetences(Path export, LocalDate edition, boolean force)
      throws IOException {
    return load(
        export,
        edition,
        tally -> {
          try (FicheFiles files = FicheFiles.open(export, GUARD)) {
            String hash =
                Files.isDirectory(export) ? files.get("Standard").hash() : FileHash.of(export);
            store.replace(session -> {
              CertificationWriter writer = new CertificationWriter(session);
              new FicheLoad(files, tally).fill(writer);
              GUARD.check(tally, Optional.empty(), force);
              for (Register register : List.of(Register.RNCP, Register.RS)) {
                put(
                    session,
                    register,
                    writer.rows(register),
                    force,
                    edition(export, edition, hash));
              }
            });
          }
        });
  }

  /**
   * Loads Certif Info from its open data: {@code opendata-certifinfo-*.csv}, plain or gzip.
   *
   * @param edition date of the data
   * @param force takes a file that shrunk by more than a fifth
   * @throws IOException when the file cannot be read
   * @throws org.hibernate.HibernateException when the database cannot be written
   */
  public LoadReport loadCertifInfo(Path file, LocalDate edition, boolean force) throws IOException {
    return load(
        file,
        edition,
        tally -> {
          RegisterFile inspected = RegisterFile.inspect(file, GUARD);
          store.replace(session -> {
            CertificationWriter writer = new CertificationWriter(session);
            new CertifInfoLoad(tally).fill(writer, inspected);
            GUARD.check(tally, Optional.empty(), force);
            put(
                session,
                Register.CERTIF_INFO,
                writer.rows(Register.CERTIF_INFO),
                force,
                edition(file, edition, inspected.hash()));
          });
        });
  }

  /** What stands of {@code certif-info}, {@code rncp} and {@code rs}, loaded or absent. */
  public List<EditionState> listEditions() {
    return Arrays.stream(Register.values()).map(certifications::state).toList();
  }

  /** An edition whose rows are counted later. */
  private LoadedEdition edition(Path file, LocalDate date, String hash) {
    return new LoadedEdition(
        date, clock.instant(), 0, hash, String.valueOf(file.getFileName()), true);
  }

  private static void put(
      StatelessSession session, Register register, int rows, boolean force, LoadedEdition uncounted)
      throws RegisterFileException {
    String key = Registers.key(register);
    Optional<LoadedEdition> before = RegisterStore.find(session, key);
    if (before.isPresent() && !force) {
      GUARD.checkSize(rows, before.get().rows());
    }
    RegisterStore.put(session, key, uncounted.withRows(rows));
  }

  private LoadReport load(Path file, LocalDate edition, Attempt attempt) throws IOException {
    String name = String.valueOf(file.getFileName());
    LoadTally tally = new LoadTally();
    try {
      attempt.run(tally);
    } catch (RegisterFileException e) {
      LOG.warn("{} of {} is refused: {}", name, edition, e.getMessage());
      return LoadReport.refused(name, edition, tally, e.refusal());
    }
    certifications.reload();
    LOG.info("{} of {}: {} certifications", name, edition, tally.rows());
    return LoadReport.taken(name, edition, tally);
  }
}
