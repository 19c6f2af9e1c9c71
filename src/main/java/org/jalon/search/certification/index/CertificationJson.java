package org.jalon.search.certification.index;

import org.jalon.certification.fiche.Fiche;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How cards, fiches and the index's state stand in its stored fields. */
@Component
public class CertificationJson {

  private final ObjectReader cards;
  private final ObjectReader fiches;
  private final ObjectReader states;
  private final ObjectWriter writer;

  public CertificationJson(JsonMapper mapper) {
    this.cards = mapper.readerFor(StoredCertification.class);
    this.fiches = mapper.readerFor(Fiche.class);
    this.states = mapper.readerFor(CertificationIndexState.class);
    this.writer = mapper.writer();
  }

  public String write(StoredCertification card) {
    return writer.writeValueAsString(card);
  }

  public String write(Fiche fiche) {
    return writer.writeValueAsString(fiche);
  }

  public String write(CertificationIndexState state) {
    return writer.writeValueAsString(state);
  }

  public StoredCertification card(String json) {
    return cards.readValue(json);
  }

  public Fiche fiche(String json) {
    return fiches.readValue(json);
  }

  public CertificationIndexState state(String json) {
    return states.readValue(json);
  }
}
