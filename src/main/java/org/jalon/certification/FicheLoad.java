package org.jalon.certification;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.register.Column;
import org.jalon.register.CsvLine;
import org.jalon.register.CsvTable;
import org.jalon.register.LoadTally;
import org.jalon.register.RegisterFileException;
import org.jalon.register.Values;

/** The fiches of RNCP and RS, line by line, with what the export's other files say of them. */
final class FicheLoad {

  private static final Column FICHE = Column.required("Numero_Fiche");
  private static final Column TITLE = Column.required("Intitule");
  private static final Column ACTIVE = Column.required("Actif");
  private static final Column END = Column.required("Date_Fin_Enregistrement");
  private static final Column TYPE = Column.required("Type_Enregistrement");
  private static final String YES = "ACTIVE";

  private final FicheFiles files;
  private final LoadTally tally;

  FicheLoad(FicheFiles files, LoadTally tally) {
    this.files = files;
    this.tally = tally;
  }

  void fill(CertificationWriter writer) throws RegisterFileException, IOException {
    FicheFacts facts = FicheFacts.read(files);
    writer.clear(Register.RNCP);
    writer.clear(Register.RS);
    List<Column> columns = List.of(FICHE, TITLE, ACTIVE, END, TYPE);
    try (CsvTable table = CsvTable.open(files.get("Standard"), columns)) {
      Optional<CsvLine> line = table.next();
      while (line.isPresent()) {
        write(writer, facts, line.get());
        line = table.next();
      }
    }
    writer.flush();
  }

  private void write(CertificationWriter writer, FicheFacts facts, CsvLine line) {
    Optional<CertificationCode> code = CertificationCode.parse(line.text(FICHE));
    Optional<LocalDate> end = Values.day(line.text(END));
    if (code.isEmpty()) {
      tally.unreadable(line.number(), "fiche “" + line.text(FICHE) + "”");
    } else if (end.isEmpty() && !line.text(END).isEmpty()) {
      tally.unreadable(line.number(), "end of registration “" + line.text(END) + "”");
    } else if (writer.add(code.get(), certification(code.get(), end, facts, line))) {
      tally.row();
    }
  }

  /**
   * What is registered by right is a diploma of the State: its certifier is a ministry, which
   * entitles schools and not the export’s partners.
   */
  private static Certification certification(
      CertificationCode code, Optional<LocalDate> end, FicheFacts facts, CsvLine line) {
    boolean byRight = line.text(TYPE).toLowerCase(Locale.FRENCH).endsWith("de droit");
    String active = line.text(ACTIVE);
    return new Certification(
        code.toString(),
        code.register(),
        line.text(TITLE),
        active.equalsIgnoreCase(YES) || Values.yes(active),
        end,
        facts.successors(code),
        byRight,
        facts.apprenticeship(code),
        facts.organisers(code),
        byRight || facts.isTitleOfLabour(code));
  }
}
