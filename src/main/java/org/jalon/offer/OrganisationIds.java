package org.jalon.offer;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jalon.lheo.OrganismeFormationResponsable;

/** Row ids of responsible bodies: the same body named the same way is one row. */
final class OrganisationIds {

  private final Map<Key, Long> ids = new HashMap<>();

  private record Key(String siret, String name, String legalName, String activityNumber) {}

  static OrganisationIds load(StatelessSession session) {
    OrganisationIds organisations = new OrganisationIds();
    session
        .createSelectionQuery("from OrganisationRow", OrganisationRow.class)
        .getResultStream()
        .forEach(row ->
            organisations.ids.put(
                new Key(row.siret, row.name, row.legalName, row.activityNumber), row.id));
    return organisations;
  }

  long of(StatelessSession session, OrganismeFormationResponsable body) {
    Key key =
        new Key(
            OfferRows.storable(body.siret()),
            OfferRows.storable(body.nomOrganisme()),
            OfferRows.storable(body.raisonSociale()),
            OfferRows.storable(body.numeroActivite()));
    return ids.computeIfAbsent(key, k -> insert(session, k));
  }

  private static Long insert(StatelessSession session, Key key) {
    OrganisationRow row = new OrganisationRow();
    row.siret = key.siret();
    row.name = key.name();
    row.legalName = key.legalName();
    row.activityNumber = key.activityNumber();
    return (Long) session.insert(row);
  }
}
