package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoFlowWriter;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.Loss;
import org.jalon.lheo.StoredFormation;
import org.jalon.lheo.WrittenFragment;

/** A LHÉO file of a flow, with the report of what it could not say beside it. */
final class LheoFlow implements AutoCloseable {

  private static final String LEFT_OUT = "left_out";

  private final LheoVersion version;
  private final Path file;
  private final PartFile part;
  private final PartFile reportPart;
  private final SchemaCheck check;
  private final LheoFlowWriter writer;
  private final CsvLines report;
  private int offers;

  /**
   * @param name of the edition: its files begin so
   */
  LheoFlow(Path folder, String name, LheoVersion version) throws IOException {
    this.version = version;
    this.file = folder.resolve(name + FlowForm.lheo(version).ending() + ".gz");
    this.part = new PartFile(file);
    this.reportPart =
        new PartFile(folder.resolve(name + FlowForm.report(version).ending() + ".gz"));
    this.check = new SchemaCheck(LheoSchema.of(version));
    this.writer = new LheoFlowWriter(check.beside(part.out()), version);
    this.report = new CsvLines(reportPart.out(), "offers", "path", "element", "count", "fate");
  }

  /**
   * Whether it took the formation; one that would make the file invalid is left out, and said.
   *
   * @param formation with the actions of these offers only
   */
  boolean take(StoredFormation formation, List<OutgoingFormation.Offer> some) throws IOException {
    WrittenFragment done = writer.write(formation);
    String ids = String.join(" ", some.stream().map(OutgoingFormation.Offer::publicId).toList());
    if (done.outcome() == WrittenFragment.Outcome.LEFT_OUT) {
      for (LheoFinding finding : done.findings()) {
        if (finding.code().breaksSchema()) {
          String code = finding.code().name().toLowerCase(Locale.ROOT);
          report.line(List.of(ids, finding.path(), code, "1", LEFT_OUT));
        }
      }
      return false;
    }
    for (Loss loss : done.losses()) {
      report.line(
          List.of(ids, loss.path(), loss.element(), Integer.toString(loss.count()), fate(loss)));
    }
    offers += some.size();
    return true;
  }

  /**
   * The file in its place, checked as a whole, and the report when it has something to say; no file
   * when there is no formation, for LHÉO has no empty one.
   *
   * @throws IOException when the schema refuses the file, which then never comes into its place
   */
  List<FlowEntry> seal() throws IOException {
    List<FlowEntry> sealed = new ArrayList<>();
    if (writer.written() > 0) {
      writer.finish();
      List<LheoSchema.Violation> violations = check.finish();
      if (!violations.isEmpty()) {
        throw new IOException(file.getFileName() + " would not be valid: " + violations.getFirst());
      }
      sealed.add(new FlowEntry(FlowForm.lheo(version), offers, part.seal(), losses()));
    }
    if (report.lines() > 0) {
      report.flush();
      sealed.add(
          new FlowEntry(FlowForm.report(version), report.lines(), reportPart.seal(), List.of()));
    }
    return sealed;
  }

  private List<FlowFile.LossCount> losses() {
    return writer.losses().stream()
        .map(loss -> new FlowFile.LossCount(loss.path(), fate(loss), loss.count()))
        .toList();
  }

  private static String fate(Loss loss) {
    return loss.fate().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    try (reportPart;
        part) {
      check.close();
    }
  }
}
