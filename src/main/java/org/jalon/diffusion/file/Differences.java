package org.jalon.diffusion.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.StoredFormation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became new, changed or withdrawn since an earlier whole edition. LHÉO cannot say
 * “withdrawn”: the new and the changed are LHÉO, the withdrawn are ids in a table and in JSON.
 */
final class Differences implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String edition;
  private final String since;
  private final SentBefore before;
  private final LheoFlow lheo;
  private final PartFile csvPart;
  private final PartFile jsonPart;
  private int added;
  private int changed;

  /**
   * @param name of the edition: its files begin so
   * @param before what the earlier edition held
   */
  Differences(Path folder, String name, String edition, SentBefore before, LheoVersion version)
      throws IOException {
    this.edition = edition;
    this.since = before.edition();
    this.before = before;
    String start = name + "since-" + since + "-";
    this.lheo = new LheoFlow(folder, start, version);
    this.csvPart = new PartFile(folder.resolve(start + FlowForm.WITHDRAWN_CSV.ending() + ".gz"));
    this.jsonPart = new PartFile(folder.resolve(start + FlowForm.WITHDRAWN_JSON.ending() + ".gz"));
  }

  /** Takes what goes out today, changed or not. */
  void add(OutgoingFormation one) throws IOException {
    List<OutgoingFormation.Offer> other = new ArrayList<>();
    for (OutgoingFormation.Offer offer : one.offers()) {
      switch (before.look(offer.publicId(), offer.hash())) {
        case ADDED -> {
          added++;
          other.add(offer);
        }
        case CHANGED -> {
          changed++;
          other.add(offer);
        }
        case NONE -> {}
      }
    }
    if (!other.isEmpty()) {
      lheo.take(StoredFormation.read(one.with(other).cut()), other);
    }
  }

  FlowEdition seal(LocalDate date, java.time.Instant now) throws IOException {
    List<FlowEntry> sealed = new ArrayList<>(lheo.seal());
    int withdrawn = writeWithdrawn();
    sealed.add(new FlowEntry(FlowForm.WITHDRAWN_CSV, withdrawn, csvPart.seal(), List.of()));
    sealed.add(new FlowEntry(FlowForm.WITHDRAWN_JSON, withdrawn, jsonPart.seal(), List.of()));
    return new FlowEdition(
        edition,
        date,
        since,
        added + changed,
        added,
        changed,
        withdrawn,
        0,
        sealed.stream().map(entry -> entry.at(now)).toList());
  }

  private int writeWithdrawn() throws IOException {
    CsvLines csv = new CsvLines(csvPart.out(), "id");
    Writer json =
        new BufferedWriter(new OutputStreamWriter(jsonPart.out(), StandardCharsets.UTF_8));
    json.write("{\"edition\":\"" + edition + "\",\"since\":\"" + since + "\",\"withdrawn\":[");
    try {
      before.forEachGone(id -> {
        try {
          json.write(csv.lines() == 0 ? "\n" : ",\n");
          json.write(JSON.writeValueAsString(id));
          csv.line(List.of(id));
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      });
    } catch (UncheckedIOException failed) {
      throw new IOException(failed.getCause());
    }
    json.write("\n]}\n");
    json.flush();
    csv.flush();
    return csv.lines();
  }

  @Override
  public void close() throws IOException {
    try (lheo;
        csvPart) {
      jsonPart.close();
    }
  }
}
