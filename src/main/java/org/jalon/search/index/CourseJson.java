package org.jalon.search.index;

import java.time.LocalDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How cards, pages, tombstones and the index's state stand in its stored fields. */
@Component
public class CourseJson {

  private static final String TOMBSTONE = "gone ";

  private final ObjectReader cards;
  private final ObjectReader details;
  private final ObjectReader states;
  private final ObjectWriter writer;

  public CourseJson(JsonMapper mapper) {
    this.cards = mapper.readerFor(StoredCard.class);
    this.details = mapper.readerFor(CourseDetail.class);
    this.states = mapper.readerFor(IndexState.class);
    this.writer = mapper.writer();
  }

  public String write(StoredCard card) {
    return writer.writeValueAsString(card);
  }

  public String write(CourseDetail detail) {
    return writer.writeValueAsString(detail);
  }

  public String write(IndexState state) {
    return writer.writeValueAsString(state);
  }

  /** The payload of an offer withdrawn on that day. */
  public String tombstone(LocalDate withdrawn) {
    return TOMBSTONE + withdrawn;
  }

  public StoredCard card(String json) {
    return cards.readValue(json);
  }

  public IndexState state(String json) {
    return states.readValue(json);
  }

  /** What a payload says of an offer. */
  public CourseLookup lookup(String payload) {
    return payload.startsWith(TOMBSTONE)
        ? new CourseLookup.Gone(LocalDate.parse(payload.substring(TOMBSTONE.length())))
        : new CourseLookup.Found(details.<CourseDetail>readValue(payload));
  }
}
