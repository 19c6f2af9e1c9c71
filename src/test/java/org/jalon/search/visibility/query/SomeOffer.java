package org.jalon.search.visibility.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.vocabulary.FlowState;

/** A record in the making: whatever a test does not speak of is usual. */
final class SomeOffer {

  private final String id;
  private final Map<String, FlowState> flows = new LinkedHashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private String number = "";
  private List<String> sessions = List.of();
  private String title = "Soudeur";
  private List<String> sirets = List.of();
  private List<String> bodies = List.of();
  private List<String> certifications = List.of();
  private String town = "";
  private String region = "";
  private String standing = "regulatory";
  private List<String> levels = List.of();
  private List<String> kinds = List.of("autre");
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> withdrawn = Optional.empty();

  private SomeOffer(String id) {
    this.id = id;
  }

  static SomeOffer of(String id) {
    return new SomeOffer(id);
  }

  SomeOffer number(String value) {
    number = value;
    return this;
  }

  SomeOffer sessions(String... values) {
    sessions = List.of(values);
    return this;
  }

  SomeOffer title(String value) {
    title = value;
    return this;
  }

  SomeOffer body(String siret, String name) {
    sirets = List.of(siret);
    bodies = List.of(name);
    return this;
  }

  SomeOffer sirets(String... values) {
    sirets = List.of(values);
    return this;
  }

  SomeOffer bodies(String... values) {
    bodies = List.of(values);
    return this;
  }

  SomeOffer certifications(String... values) {
    certifications = List.of(values);
    return this;
  }

  SomeOffer town(String value) {
    town = value;
    return this;
  }

  SomeOffer region(String value) {
    region = value;
    return this;
  }

  SomeOffer standing(String value) {
    standing = value;
    return this;
  }

  SomeOffer levels(String... values) {
    levels = List.of(values);
    return this;
  }

  SomeOffer kinds(String... values) {
    kinds = List.of(values);
    return this;
  }

  SomeOffer start(LocalDate day) {
    start = Optional.of(day);
    return this;
  }

  SomeOffer flow(String consumer, FlowState state) {
    flows.put(consumer, state);
    return this;
  }

  SomeOffer rules(String... values) {
    rules.addAll(List.of(values));
    return this;
  }

  SomeOffer withdrawn() {
    withdrawn = Optional.of(TryVisibility.TODAY.minusDays(3));
    return this;
  }

  VisibilityRecord make() {
    return new VisibilityRecord(
        id,
        number,
        sessions,
        title,
        sirets,
        bodies,
        certifications,
        List.of(),
        town,
        region,
        "demo",
        standing,
        levels,
        kinds,
        false,
        start,
        flows,
        rules,
        withdrawn);
  }
}
