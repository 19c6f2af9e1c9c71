package org.jalon.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jalon.lheo.Action;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.lheo.Session;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferPlace;
import org.jspecify.annotations.Nullable;

/**
 * Writes the offers of a run in batches: formations and organisations first, offers, their parts.
 */
final class OfferWriter {

  private final StatelessSession session;
  private final String sourceKey;
  private final long sequence;
  private final Instant now;
  private final FindingWriter findings;
  private final RunSql sql;
  private final List<Pending> pending = new ArrayList<>();
  private final Map<FormationInFile, FormationRow> formations = new IdentityHashMap<>();
  private @Nullable OrganisationIds organisations;

  private record Pending(OfferRow row, NewOffer offer) {}

  /** An offer that is new or has changed. */
  record NewOffer(
      String publicId,
      FormationInFile found,
      int ordinal,
      byte[] contentHash,
      DerivedOffer derived,
      Inspection inspection,
      Optional<Long> twin,
      KnownOffers.@Nullable Known before) {

    Action action() {
      return found.formation().action().get(ordinal);
    }

    boolean rejected() {
      return inspection.standing() == Standing.REJECTED;
    }
  }

  OfferWriter(
      StatelessSession session,
      String sourceKey,
      long sequence,
      Instant now,
      FindingWriter findings,
      RunSql sql) {
    this.session = session;
    this.sourceKey = sourceKey;
    this.sequence = sequence;
    this.now = now;
    this.findings = findings;
    this.sql = sql;
  }

  int size() {
    return pending.size();
  }

  void add(NewOffer offer) {
    OfferRow row =
        OfferRows.of(offer.publicId(), sourceKey, offer.found(), offer.ordinal(), offer.derived());
    KnownOffers.Known before = offer.before();
    row.id = before == null ? null : before.row();
    row.contentHash = offer.contentHash();
    row.changeSeq = sequence;
    row.firstSeq = sequence;
    row.firstSeen = now;
    row.standing = OfferRow.stored(offer.inspection().standing());
    row.rejected = offer.rejected() ? sql.today() : null;
    row.published = !offer.rejected() || (before != null && before.published());
    row.recheck =
        offer.inspection().recheck().isPresent() ? offer.inspection().recheck().get() : null;
    row.twin = offer.twin().isPresent() ? offer.twin().get() : null;
    row.findingsHash = FindingWriter.hash(offer.inspection().findings());
    pending.add(new Pending(row, offer));
    formations.computeIfAbsent(offer.found(), this::formation);
  }

  private FormationRow formation(FormationInFile found) {
    FormationRow row = new FormationRow();
    row.sourceKey = sourceKey;
    row.number = OfferRows.storable(found.formation().numero());
    row.fragment = found.fragment();
    return row;
  }

  void flush() {
    if (pending.isEmpty()) {
      return;
    }
    session.insertMultiple(new ArrayList<>(formations.values()));
    for (Pending one : pending) {
      OrganismeFormationResponsable body =
          one.offer().found().formation().organismeFormationResponsable();
      one.row().organisationId = organisations().of(session, body);
      one.row().formationId = id(formations.get(one.offer().found()));
    }
    List<Pending> updated = pending.stream().filter(one -> one.offer().before() != null).toList();
    deleteParts(updated);
    session.insertMultiple(
        pending.stream().filter(one -> one.offer().before() == null).map(Pending::row).toList());
    if (!updated.isEmpty()) {
      session.updateMultiple(updated.stream().map(Pending::row).toList());
    }
    insertParts();
    for (Pending one : pending) {
      replaceFindings(one);
    }
    pending.clear();
    formations.clear();
  }

  /** Reading all organisations is spared when nothing changed. */
  private OrganisationIds organisations() {
    OrganisationIds known = organisations;
    if (known == null) {
      known = OrganisationIds.load(session);
      organisations = known;
    }
    return known;
  }

  private void replaceFindings(Pending one) {
    KnownOffers.Known before = one.offer().before();
    boolean hadNone = before == null || before.findingsHash() == 0;
    if (!hadNone || !one.offer().inspection().findings().isEmpty()) {
      findings.replace(id(one.row().id), one.offer().inspection().findings());
    }
  }

  private static long id(@Nullable FormationRow row) {
    return id(row == null ? null : row.id);
  }

  private static long id(@Nullable Long id) {
    if (id == null) {
      throw new IllegalStateException("the row has no id");
    }
    return id;
  }

  private void deleteParts(List<Pending> updated) {
    if (updated.isEmpty()) {
      return;
    }
    List<Long> ids = updated.stream().map(one -> id(one.row().id)).toList();
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
    for (Pending one : pending) {
      Long id = one.row().id;
      List<Session> of = one.offer().action().session();
      for (int i = 0; i < of.size(); i++) {
        sessions.add(OfferRows.session(id, i, of.get(i)));
      }
      List<OfferPlace> at = one.offer().derived().places();
      for (int i = 0; i < at.size(); i++) {
        places.add(OfferRows.place(id, i, at.get(i)));
      }
    }
    session.insertMultiple(sessions);
    session.insertMultiple(places);
  }
}
