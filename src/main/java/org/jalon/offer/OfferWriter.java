package org.jalon.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jalon.lheo.Action;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.lheo.Session;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.run.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Writes the offers of a run in batches: formations and organisations first, offers, their parts.
 */
final class OfferWriter {

  private static final int DELETE_BATCH = 5_000;

  private final StatelessSession session;
  private final String sourceKey;
  private final long sequence;
  private final OrganisationIds organisations;
  private final List<Pending> pending = new ArrayList<>();
  private final Map<FormationInFile, FormationRow> formations = new IdentityHashMap<>();

  private record Pending(
      OfferRow row, FormationInFile found, Action action, DerivedOffer derived, boolean update) {}

  OfferWriter(StatelessSession session, String sourceKey, long sequence) {
    this.session = session;
    this.sourceKey = sourceKey;
    this.sequence = sequence;
    this.organisations = OrganisationIds.load(session);
  }

  int size() {
    return pending.size();
  }

  void add(
      String publicId,
      FormationInFile found,
      int ordinal,
      byte[] contentHash,
      DerivedOffer derived,
      KnownOffers.@Nullable Known before) {
    Action action = found.formation().action().get(ordinal);
    OfferRow row = OfferRows.of(publicId, sourceKey, found, ordinal, derived);
    row.contentHash = contentHash;
    row.changeSeq = sequence;
    row.id = before == null ? null : before.id();
    pending.add(new Pending(row, found, action, derived, before != null));
    formations.computeIfAbsent(found, this::formation);
  }

  private FormationRow formation(FormationInFile found) {
    FormationRow row = new FormationRow();
    row.sourceKey = sourceKey;
    row.number = found.formation().numero();
    row.fragment = found.fragment();
    return row;
  }

  void flush() {
    if (pending.isEmpty()) {
      return;
    }
    session.insertMultiple(new ArrayList<>(formations.values()));
    for (Pending offer : pending) {
      OrganismeFormationResponsable body =
          offer.found().formation().organismeFormationResponsable();
      offer.row().organisationId = organisations.of(session, body);
      offer.row().formationId = id(formations.get(offer.found()));
    }
    List<OfferRow> updated = pending.stream().filter(Pending::update).map(Pending::row).toList();
    deleteParts(updated);
    session.insertMultiple(
        pending.stream().filter(offer -> !offer.update()).map(Pending::row).toList());
    if (!updated.isEmpty()) {
      session.updateMultiple(updated);
    }
    insertParts();
    pending.clear();
    formations.clear();
  }

  private static long id(@Nullable FormationRow row) {
    if (row == null || row.id == null) {
      throw new IllegalStateException("the formation has no row");
    }
    return row.id;
  }

  private void deleteParts(List<OfferRow> offers) {
    if (offers.isEmpty()) {
      return;
    }
    List<Long> ids = offers.stream().map(row -> row.id).toList();
    for (String part : List.of("SessionRow", "PlaceRow")) {
      session
          .createMutationQuery("delete from " + part + " where offerId in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }

  private void insertParts() {
    List<SessionRow> sessions = new ArrayList<>();
    List<PlaceRow> places = new ArrayList<>();
    for (Pending offer : pending) {
      Long id = offer.row().id;
      List<Session> of = offer.action().session();
      for (int i = 0; i < of.size(); i++) {
        sessions.add(OfferRows.session(id, i, of.get(i)));
      }
      List<OfferPlace> at = offer.derived().places();
      for (int i = 0; i < at.size(); i++) {
        places.add(OfferRows.place(id, i, at.get(i)));
      }
    }
    session.insertMultiple(sessions);
    session.insertMultiple(places);
  }

  /** Marks the offers withdrawn on that day; their rows and fragments stay. */
  int withdraw(List<Long> ids, LocalDate day) {
    for (int from = 0; from < ids.size(); from += DELETE_BATCH) {
      session
          .createMutationQuery(
              "update OfferRow set withdrawn = :day, changeSeq = :sequence where id in :ids")
          .setParameter("day", day)
          .setParameter("sequence", sequence)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + DELETE_BATCH)))
          .executeUpdate();
    }
    return ids.size();
  }

  /** Fragments that no offer points to any more, after changes. */
  void dropUnusedFormations(int changes) {
    if (changes > 0) {
      session
          .createMutationQuery(
              "delete from FormationRow f where f.sourceKey = :source and not exists"
                  + " (select 1 from OfferRow o where o.formationId = f.id)")
          .setParameter("source", sourceKey)
          .executeUpdate();
    }
  }

  void insertFindings(List<Finding> findings) {
    List<FindingRow> rows = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      FindingRow row = new FindingRow();
      row.runId = sequence;
      row.rule = finding.rule();
      row.number = finding.number();
      row.path = finding.path();
      row.value = finding.value();
      row.line = finding.line();
      row.col = finding.column();
      rows.add(row);
    }
    session.insertMultiple(rows);
  }
}
