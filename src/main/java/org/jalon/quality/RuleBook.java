package org.jalon.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.certification.Certifications;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.organisation.Establishments;
import org.jalon.organisation.TrainingBodies;
import org.jalon.place.Gazetteer;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every rule of control, and what inspects offers by them. */
@Component
public final class RuleBook {

  /** Grows with any change of what a rule finds: all offers are then inspected again. */
  static final int VERSION = 1;

  /** The notice of a run that a register is absent or too old. */
  static final String OUTDATED = "REF-01";

  private final List<Rule> rules;
  private final List<RuleDescription> descriptions;
  private final LoadedRegisters loaded;
  private final QualitySettings settings;

  /** A register that no module offers is absent. */
  @Autowired
  RuleBook(
      List<RuleFamily> families,
      ObjectProvider<TrainingBodies> bodies,
      ObjectProvider<Establishments> establishments,
      ObjectProvider<Certifications> certifications,
      Gazetteer gazetteer,
      QualitySettings settings) {
    this(families, loaded(bodies, establishments, certifications, gazetteer), settings);
  }

  public RuleBook(List<RuleFamily> families, LoadedRegisters loaded, QualitySettings settings) {
    this.rules = families.stream().flatMap(family -> family.rules().stream()).toList();
    this.descriptions = inOrder(families);
    this.loaded = loaded;
    this.settings = settings;
  }

  private static LoadedRegisters loaded(
      ObjectProvider<TrainingBodies> bodies,
      ObjectProvider<Establishments> establishments,
      ObjectProvider<Certifications> certifications,
      Gazetteer gazetteer) {
    LoadedRegisters none = LoadedRegisters.none(gazetteer);
    return new LoadedRegisters(
        bodies.getIfAvailable(none::trainingBodies),
        establishments.getIfAvailable(none::establishments),
        certifications.getIfAvailable(none::certifications),
        gazetteer);
  }

  private static List<RuleDescription> inOrder(List<RuleFamily> families) {
    List<RuleDescription> all =
        families.stream()
            .flatMap(family ->
                Stream.concat(
                    family.rules().stream().map(Rule::description), family.others().stream()))
            .sorted(
                Comparator.comparing(RuleDescription::family).thenComparing(RuleDescription::id))
            .toList();
    if (all.stream().map(RuleDescription::id).distinct().count() < all.size()) {
      throw new IllegalStateException("two rules have the same id: " + all);
    }
    return all;
  }

  /** All rules by family and id, those included that are decided elsewhere or not at all. */
  public List<RuleDescription> rules() {
    return descriptions;
  }

  /** Inspects offers as on this day, by what is loaded now. */
  public Inspector inspector(Profile profile, LocalDate day) {
    return inspector(profile, day, loaded);
  }

  /**
   * As {@link #inspector(Profile, LocalDate)}, for the offers of a source. No register can know the
   * invented bodies and certifications of a demonstration: it is inspected without registers.
   */
  public Inspector inspector(OfferSource source, LocalDate day) {
    return source.demonstration()
        ? inspector(source.profile(), day, LoadedRegisters.none(loaded.gazetteer()))
        : inspector(source.profile(), day);
  }

  private Inspector inspector(Profile profile, LocalDate day, LoadedRegisters from) {
    Map<Referential, Edition> usable = from.usableOn(day, settings.stale());
    return new BookInspector(rules, profile, day, new Registers(from, usable), settings, usable);
  }

  /** What could not be judged by on this day, and which rules therefore were not checked. */
  public List<Unchecked> unchecked(LocalDate day) {
    Map<Referential, Edition> usable = loaded.usableOn(day, settings.stale());
    List<Unchecked> unchecked = new ArrayList<>();
    for (Referential referential : Referential.values()) {
      if (referential.registered() && !usable.containsKey(referential)) {
        unchecked.add(
            new Unchecked(referential, loaded.edition(referential), restingOn(referential)));
      }
    }
    return unchecked;
  }

  /** As {@link #unchecked}, as findings of a run rather than of its offers. */
  public List<Finding> notices(LocalDate day) {
    return unchecked(day).stream().map(RuleBook::notice).toList();
  }

  private static Finding notice(Unchecked unchecked) {
    String key = unchecked.referential().key();
    Optional<Edition> edition = unchecked.edition();
    String date = edition.map(known -> known.date().toString()).orElse("");
    return new Finding(OUTDATED, Effect.ALERT, "", key, date, "", edition, Mender.OPERATOR, 0, 0);
  }

  private List<String> restingOn(Referential referential) {
    return descriptions.stream()
        .filter(rule -> rule.decision() == Decision.INSPECTION)
        .filter(rule -> rule.referentials().contains(referential))
        .map(RuleDescription::id)
        .toList();
  }
}
