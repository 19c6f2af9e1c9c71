package org.jalon.web.professional;

import java.util.ArrayList;
import java.util.List;
import org.jalon.diffusion.Consumer;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.vocabulary.FlowState;

/** Offers as lines of a table, with a column for each consumer. */
final class LookupExport {

  private static final List<String> COLUMNS =
      List.of("id", "number", "title", "body", "siret", "town", "region", "start", "standing");

  private final List<Consumer> consumers;
  private final FlowWords flows;

  LookupExport(List<Consumer> consumers, FlowWords flows) {
    this.consumers = consumers;
    this.flows = flows;
  }

  Object[] head() {
    List<Object> head = new ArrayList<>();
    COLUMNS.forEach(column -> head.add(flows.words().get("pro.column." + column)));
    consumers.forEach(consumer -> head.add(flows.consumer(consumer.id())));
    head.add(flows.words().get("pro.facet.regle"));
    return head.toArray();
  }

  Object[] cells(VisibilityRecord offer) {
    List<Object> cells = new ArrayList<>();
    cells.add(offer.publicId());
    cells.add(offer.number());
    cells.add(offer.title());
    cells.add(first(offer.bodies()));
    cells.add(first(offer.sirets()));
    cells.add(offer.town());
    cells.add(offer.region());
    cells.add(offer.start().map(Object::toString).orElse(""));
    String standing = offer.withdrawn().isPresent() ? "withdrawn" : offer.standing();
    cells.add(flows.words().get("pro.standing." + standing));
    for (Consumer consumer : consumers) {
      FlowState state = offer.flows().get(consumer.id());
      cells.add(state == null ? "" : flows.state(state));
    }
    cells.add(String.join(" ", offer.rules()));
    return cells.toArray();
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }
}
