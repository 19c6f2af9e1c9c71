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
public final class SomeOffer {

  private final String id;
  private final Map<String, FlowState> flows = new LinkedHashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private final Set<String> reasons = new TreeSet<>();
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

  public static SomeOffer of(String id) {
    return new SomeOffer(id);
  }

  public SomeOffer number(String value) {
    number = value;
    return this;
  }

  public SomeOffer sessions(String... values) {
    sessions = List.of(values);
    return this;
  }

  public SomeOffer title(String value) {
    title = value;
    return this;
  }

  public SomeOffer body(String siret, String name) {
    sirets = List.of(siret);
    bodies = List.of(name);
    return this;
  }

  public SomeOffer sirets(String... values) {
    sirets = List.of(values);
    return this;
  }

  public SomeOffer bodies(String... values) {
    bodies = List.of(values);
    return this;
  }

  public SomeOffer certifications(String... values) {
    certifications = List.of(values);
    return this;
  }

  public SomeOffer town(String value) {
    town = value;
    return this;
  }

  public SomeOffer region(String value) {
    region = value;
    return this;
  }

  public SomeOffer standing(String value) {
    standing = value;
    return this;
  }

  public SomeOffer levels(String... values) {
    levels = List.of(values);
    return this;
  }

  public SomeOffer kinds(String... values) {
    kinds = List.of(values);
    return this;
  }

  public SomeOffer start(LocalDate day) {
    start = Optional.of(day);
    return this;
  }

  public SomeOffer flow(String consumer, FlowState state) {
    flows.put(consumer, state);
    return this;
  }

  public SomeOffer rules(String... values) {
    rules.addAll(List.of(values));
    return this;
  }

  public SomeOffer reasons(String... values) {
    reasons.addAll(List.of(values));
    return this;
  }

  public SomeOffer withdrawn() {
    withdrawn = Optional.of(TryVisibility.TODAY.minusDays(3));
    return this;
  }

  public VisibilityRecord make() {
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
        reasons,
        withdrawn);
  }
}
