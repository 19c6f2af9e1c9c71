package org.jalon.diffusion;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.lheo.SafeText;
import org.jalon.lheo.Session;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.quality.Subject;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.vocabulary.FlowState;

/** One offer as professionals search it. */
record RecordOf(Formation formation, Action action, DerivedOffer derived, LocalDate day) {

  VisibilityRecord record(
      ResultSet row,
      List<String> kinds,
      List<String> certifications,
      List<String> levels,
      Map<String, Verdict> verdicts,
      List<Consumer> consumers)
      throws SQLException {
    Map<String, FlowState> flows = new LinkedHashMap<>();
    Set<String> rules = new LinkedHashSet<>();
    Set<String> reasons = new LinkedHashSet<>();
    for (Consumer consumer : consumers) {
      Verdict verdict = verdicts.get(consumer.id());
      if (verdict != null) {
        flows.put(consumer.id(), verdict.state());
        if (verdict.state() != FlowState.NOT_CONCERNED) {
          for (Reason reason : verdict.reasons()) {
            rules.add(reason.rule());
            if (reason.blocking()) {
              reasons.add(consumer.id() + ":" + reason.rule());
            }
          }
        }
      }
    }
    String region = derived.places().stream().map(OfferPlace::region).findFirst().orElse("");
    return new VisibilityRecord(
        row.getString("public_id"),
        row.getString("number"),
        stated(action.session().stream().map(Session::numero)),
        row.getString("title"),
        sirets(),
        bodies(),
        certifications,
        stated(derived.places().stream().map(OfferPlace::insee)),
        town(),
        region.isEmpty() ? row.getString("region") : region,
        row.getString("source_key"),
        row.getString("standing"),
        levels,
        kinds,
        Subject.saysApprenticeship(action),
        start(),
        flows,
        rules,
        reasons,
        Optional.ofNullable(row.getDate("withdrawn")).map(Date::toLocalDate));
  }

  private List<String> sirets() {
    return stated(
        Stream.concat(
            Stream.of(formation.organismeFormationResponsable().siret()),
            action.organismeFormateur().stream().map(OrganismeFormateur::siret)));
  }

  private List<String> bodies() {
    OrganismeFormationResponsable body = formation.organismeFormationResponsable();
    String name = SafeText.plain(body.nomOrganisme());
    return stated(
        Stream.concat(
            Stream.of(name.isEmpty() ? SafeText.plain(body.raisonSociale()) : name),
            action.organismeFormateur().stream()
                .map(trainer -> SafeText.plain(trainer.raisonSocialeFormateur()))));
  }

  private String town() {
    return action.lieuDeFormation().stream()
        .findFirst()
        .flatMap(place -> place.coordonnees().adresse())
        .map(address -> SafeText.plain(address.ville()))
        .orElse("");
  }

  private Optional<LocalDate> start() {
    Optional<LocalDate> next =
        starts().filter(start -> !start.isBefore(day)).min(LocalDate::compareTo);
    return next.isPresent() ? next : starts().max(LocalDate::compareTo);
  }

  private Stream<LocalDate> starts() {
    return derived.periods().stream().flatMap(period -> period.start().stream());
  }

  private static List<String> stated(Stream<String> values) {
    return values.map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
  }
}
