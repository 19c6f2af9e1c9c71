package org.jalon.certification;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jalon.register.CsvLine;
import org.jalon.register.CsvTable;
import org.jalon.register.LoadTally;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;
import org.jalon.register.Values;

/**
 * Certif Info's open file. A line names the certification that its own replaced, so what replaced a
 * certification is known only at the end of the file: it is read twice. A certification that only
 * such lines name is kept as replaced, that its successors can be found.
 */
final class CertifInfoLoad {

  /** The state's label of what is no longer to be used; any other is in use. */
  private static final Pattern OVER = Pattern.compile("(archiv|supprim|erron|remplac|inactif).*");

  private final LoadTally tally;
  private final Map<CertificationCode, Former> formers =
      new TreeMap<>(Comparator.comparingLong(CertificationCode::key));

  private record Former(String title, Set<String> successors) {}

  CertifInfoLoad(LoadTally tally) {
    this.tally = tally;
  }

  void fill(CertificationWriter writer, RegisterFile file)
      throws RegisterFileException, IOException {
    writer.clear(Register.CERTIF_INFO);
    readSuccessors(file);
    try (CsvTable table = CsvTable.open(file, CertifInfoColumns.ALL)) {
      Optional<CsvLine> line = table.next();
      while (line.isPresent()) {
        write(writer, line.get());
        line = table.next();
      }
    }
    writeFormers(writer);
    writer.flush();
  }

  private void readSuccessors(RegisterFile file) throws RegisterFileException, IOException {
    try (CsvTable table = CsvTable.open(file, CertifInfoColumns.ALL)) {
      Optional<CsvLine> line = table.next();
      while (line.isPresent()) {
        CsvLine known = line.get();
        Optional<CertificationCode> former = code(known.text(CertifInfoColumns.FORMER));
        Optional<CertificationCode> code = code(known.text(CertifInfoColumns.CODE));
        if (former.isPresent() && code.isPresent() && !former.equals(code)) {
          String title = known.text(CertifInfoColumns.FORMER_TITLE);
          formers
              .computeIfAbsent(former.get(), c -> new Former(title, new LinkedHashSet<>()))
              .successors()
              .add(code.get().toString());
        }
        line = table.next();
      }
    }
  }

  private void write(CertificationWriter writer, CsvLine line) {
    Optional<CertificationCode> code = code(line.text(CertifInfoColumns.CODE));
    if (code.isEmpty()) {
      tally.unreadable(line.number(), "code “" + line.text(CertifInfoColumns.CODE) + "”");
      return;
    }
    boolean active = !OVER.matcher(fold(line.text(CertifInfoColumns.STATE))).matches();
    String access = line.text(CertifInfoColumns.APPRENTICESHIP);
    Optional<Boolean> apprenticeship =
        access.isEmpty() ? Optional.empty() : Optional.of(Values.yes(access));
    Former former = formers.get(code.get());
    add(
        writer,
        code.get(),
        line.text(CertifInfoColumns.TITLE),
        active,
        former == null ? Set.of() : former.successors(),
        apprenticeship);
  }

  private void writeFormers(CertificationWriter writer) {
    formers.forEach((code, former) -> {
      if (!writer.has(code)) {
        add(writer, code, former.title(), false, former.successors(), Optional.empty());
      }
    });
  }

  /** Certif Info’s open file tells neither the end of registration nor who is entitled. */
  private void add(
      CertificationWriter writer,
      CertificationCode code,
      String title,
      boolean active,
      Set<String> successors,
      Optional<Boolean> apprenticeship) {
    Certification certification =
        new Certification(
            code.toString(),
            Register.CERTIF_INFO,
            title,
            active,
            Optional.empty(),
            List.copyOf(successors),
            false,
            apprenticeship,
            List.of(),
            false);
    if (writer.add(code, certification)) {
      tally.row();
    }
  }

  private static Optional<CertificationCode> code(String number) {
    return CertificationCode.of(Register.CERTIF_INFO, number);
  }

  private static String fold(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
