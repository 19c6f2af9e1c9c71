package org.jalon.search.visibility.index;

import org.jalon.search.visibility.VisibilityRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How records and the index's state stand in its stored fields. */
@Component
public class VisibilityJson {

  private final ObjectReader records;
  private final ObjectReader states;
  private final ObjectWriter writer;

  public VisibilityJson(JsonMapper mapper) {
    this.records = mapper.readerFor(VisibilityRecord.class);
    this.states = mapper.readerFor(VisibilityIndexState.class);
    this.writer = mapper.writer();
  }

  public String write(VisibilityRecord offer) {
    return writer.writeValueAsString(offer);
  }

  public String write(VisibilityIndexState state) {
    return writer.writeValueAsString(state);
  }

  /** The record of a payload. */
  public VisibilityRecord offer(String json) {
    return records.readValue(json);
  }

  public VisibilityIndexState state(String json) {
    return states.readValue(json);
  }
}
