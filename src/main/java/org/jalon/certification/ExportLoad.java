package org.jalon.certification;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jalon.register.LoadTally;
import org.jalon.register.RegisterFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a register's XML export: its fiches for readers, and of the same file what control asks.
 * The file is read twice, first for what replaces what; the first reading also finds a file that is
 * cut, before anything is written.
 */
final class ExportLoad {

  private static final Logger LOG = LoggerFactory.getLogger(ExportLoad.class);
  private static final int FETCH = 500;

  private final StatelessSession session;
  private final Register register;
  private final LocalDate edition;
  private final LoadTally tally;

  ExportLoad(StatelessSession session, Register register, LocalDate edition, LoadTally tally) {
    this.session = session;
    this.register = register;
    this.edition = edition;
    this.tally = tally;
  }

  void fill(FicheExport export) throws RegisterFileException, IOException {
    FicheLinks links = export.read(xml -> FicheLinks.read(xml, register));
    if (links.ownNames() > 0) {
      LOG.warn("{} fiches of {} name themselves as replaced", links.ownNames(), register);
    }
    FicheReader reader = new FicheReader(register, edition, links, tally);
    int written = export.read(xml -> write(xml, reader));
    LOG.info("{}: {} fiches read, {} written or deleted", register, tally.rows(), written);
  }

  private int write(InputStream xml, FicheReader reader) throws RegisterFileException, IOException {
    TableDiff fiches = new TableDiff(session, "FicheRow", knownFiches());
    TableDiff control = new TableDiff(session, "CertificationRow", knownToControl());
    FicheCursor cursor = new FicheCursor(xml, Set.of());
    Optional<FicheElement> element = cursor.next();
    while (element.isPresent()) {
      reader
          .read(element.get(), cursor.line())
          .ifPresent(read -> {
            String json = FicheJson.write(read.fiche());
            long content = FicheJson.content(json);
            fiches.put(read.code().key(), content, FicheRow.of(read, json, content), json.length());
            CertificationRow row = CertificationRow.of(read.control(), read.code());
            control.put(read.code().key(), row.content(), row, row.organisers.length * Long.BYTES);
          });
      element = cursor.next();
    }
    int written = fiches.finish(reader.unreadable());
    control.finish(reader.unreadable());
    session.upsert(FicheEditionRow.of(register, edition, fiches.content()));
    return written;
  }

  private Map<Long, Long> knownFiches() {
    Map<Long, Long> known = new HashMap<>();
    session
        .createSelectionQuery(
            "select id, content from FicheRow where register = :register", Object[].class)
        .setParameter("register", register.name())
        .getResultList()
        .forEach(row -> known.put((Long) row[0], (Long) row[1]));
    return known;
  }

  private Map<Long, Long> knownToControl() {
    Map<Long, Long> known = new HashMap<>();
    try (var rows =
        session
            .createSelectionQuery(
                "from CertificationRow where register = :register", CertificationRow.class)
            .setParameter("register", register.name())
            .setFetchSize(FETCH)
            .getResultStream()) {
      rows.forEach(row -> known.put(row.id, row.content()));
    }
    return known;
  }
}
