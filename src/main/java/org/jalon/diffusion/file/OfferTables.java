package org.jalon.diffusion.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFragment;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms of a whole edition that are not LHÉO, one offer after the other: a table, lines of
 * JSON, the ids, and learning opportunities for who wants them.
 */
final class OfferTables implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<PartFile> parts = new ArrayList<>();
  private final PartFile csvPart;
  private final PartFile linesPart;
  private final PartFile idsPart;
  private final CsvLines csv;
  private final Writer lines;
  private final CsvLines ids;
  private final boolean european;
  private final PartFile modelPart;
  private final LearningModel model;
  private int offers;

  /**
   * @param european whether learning opportunities are wanted
   */
  OfferTables(Path folder, String name, boolean european) throws IOException {
    this.european = european;
    csvPart = part(folder, name, FlowForm.CSV);
    linesPart = part(folder, name, FlowForm.JSON_LINES);
    idsPart = part(folder, name, FlowForm.IDS);
    modelPart = part(folder, name, FlowForm.ELM);
    csv = new CsvLines(csvPart.out(), OfferFacts.HEAD);
    lines = new BufferedWriter(new OutputStreamWriter(linesPart.out(), StandardCharsets.UTF_8));
    ids = new CsvLines(idsPart.out(), "id", "hash");
    model = new LearningModel(modelPart.out());
  }

  private PartFile part(Path folder, String name, FlowForm form) throws IOException {
    PartFile part = new PartFile(folder.resolve(name + form.ending() + ".gz"));
    parts.add(part);
    return part;
  }

  void add(OutgoingFormation one) throws IOException {
    Formation formation = LheoFragment.read(one.fragment());
    for (OutgoingFormation.Offer offer : one.offers()) {
      OfferFacts facts = OfferFacts.of(offer, formation);
      csv.line(facts.cells());
      lines.write(JSON.writeValueAsString(facts));
      lines.write('\n');
      ids.line(List.of(offer.publicId(), offer.hash()));
      if (european) {
        model.add(facts);
      }
      offers++;
    }
  }

  List<FlowEntry> seal() throws IOException {
    csv.flush();
    lines.flush();
    ids.flush();
    List<FlowEntry> sealed = new ArrayList<>();
    sealed.add(new FlowEntry(FlowForm.CSV, offers, csvPart.seal(), List.of()));
    sealed.add(new FlowEntry(FlowForm.JSON_LINES, offers, linesPart.seal(), List.of()));
    sealed.add(new FlowEntry(FlowForm.IDS, offers, idsPart.seal(), List.of()));
    if (european) {
      model.finish();
      sealed.add(new FlowEntry(FlowForm.ELM, offers, modelPart.seal(), List.of()));
    }
    return sealed;
  }

  int offers() {
    return offers;
  }

  @Override
  public void close() throws IOException {
    for (PartFile part : parts) {
      part.close();
    }
  }
}
