package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.CertificationRegisters;
import org.jalon.certification.Register;
import org.jalon.offer.OfferSource;
import org.jalon.organisation.OrganisationRegisters;
import org.jalon.register.EditionState;
import org.jalon.register.LoadReport;
import org.jalon.register.LoadedEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the public registers in: by hand, or each night before the feeds from where they are
 * published. A register that does not come leaves its edition, which grows old and is said to be.
 */
@Component
public class RegisterLoading {

  /** In CSV, one load brings {@code rncp} and {@code rs}; in XML, each its own. */
  static final Set<String> KEYS =
      Set.of("training-bodies", "establishments", "rncp", "rs", "certif-info");

  private static final Logger LOG = LoggerFactory.getLogger(RegisterLoading.class);

  private final OrganisationRegisters organisations;
  private final CertificationRegisters certifications;
  private final RegisterSettings settings;
  private final FeedFetch fetch;
  private final Spool spool;
  private final Clock clock;

  RegisterLoading(
      OrganisationRegisters organisations,
      CertificationRegisters certifications,
      RegisterSettings settings,
      FeedFetch fetch,
      Spool spool,
      Clock clock) {
    this.organisations = organisations;
    this.certifications = certifications;
    this.settings = settings;
    this.fetch = fetch;
    this.spool = spool;
    this.clock = clock;
  }

  /** What is loaded, or absent, of each register. */
  public List<EditionState> editions() {
    List<EditionState> all = new ArrayList<>(organisations.listEditions());
    all.addAll(certifications.listEditions());
    return all;
  }

  /**
   * Loads a file as a register's new edition.
   *
   * @param edition date of the data
   * @param complete for establishments: whether the file holds all of them
   * @param force whether it may be much smaller than the edition before
   * @throws IllegalArgumentException when there is no such register
   */
  public LoadReport load(String key, Path file, LocalDate edition, boolean complete, boolean force)
      throws IOException {
    LoadReport report =
        switch (key) {
          case "training-bodies" -> organisations.loadTrainingBodies(file, edition, force);
          case "establishments" -> organisations.loadEstablishments(file, edition, complete, force);
          case "rncp" -> certifications.loadFiches(Register.RNCP, file, edition, force);
          case "rs" -> certifications.loadFiches(Register.RS, file, edition, force);
          case "certif-info" -> certifications.loadCertifInfo(file, edition, force);
          default -> throw new IllegalArgumentException(key + " is none of " + KEYS);
        };
    if (report.refusal().isPresent()) {
      LOG.error("The register {} is refused: {}", key, report.refusal().get());
    } else {
      LOG.info("The register {} holds {} rows of {}", key, report.rows(), edition);
    }
    return report;
  }

  /** Fetches the registers that say where they come from; what has not changed is not loaded. */
  void refresh() throws InterruptedException {
    for (String key : settings.registers().keySet()) {
      try {
        refresh(key, settings.registers().get(key));
      } catch (FeedRefusedException refused) {
        LOG.error("The register {} did not come: {}", key, refused.fault());
      } catch (IOException | RuntimeException failed) {
        LOG.error("The register {} could not be loaded", key, failed);
      }
    }
  }

  private void refresh(String key, RegisterSettings.Register from)
      throws IOException, InterruptedException, FeedRefusedException {
    OfferSource name = new OfferSource("register-" + key, key, OfferSource.Profile.CURRENT, false);
    FeedSource source = new FeedSource(name, from.from(), Optional.empty(), "", 1, FeedAccess.NONE);
    SpooledFile file = fetch.fetch(source);
    try {
      Optional<LoadedEdition> loaded =
          editions().stream()
              .filter(state -> state.register().equals(key))
              .findFirst()
              .flatMap(EditionState::loaded);
      LocalDate day = dayOf(from.from());
      boolean known =
          loaded
              .filter(edition -> edition.fileHash().equals(file.hash()))
              .filter(edition -> !edition.date().isBefore(day))
              .isPresent();
      if (!known) {
        load(key, file.path(), day, from.complete(), false);
      }
    } finally {
      spool.keepOnly(source.key(), Set.of());
    }
  }

  /** A file's own day; what is published at an address is of today. */
  private LocalDate dayOf(String from) throws IOException {
    if (from.contains("://")) {
      return LocalDate.now(clock);
    }
    return LocalDate.ofInstant(
        Files.getLastModifiedTime(Path.of(from)).toInstant(), clock.getZone());
  }
}
