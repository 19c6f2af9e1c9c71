package org.jalon.offer;

import java.time.LocalDate;
import java.util.List;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.SafeText;
import org.jalon.lheo.Session;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Makes rows of records. */
final class OfferRows {

  private OfferRows() {}

  static OfferRow of(
      String publicId, String sourceKey, FormationInFile found, int ordinal, DerivedOffer derived) {
    OfferRow row = new OfferRow();
    row.publicId = publicId;
    row.sourceKey = sourceKey;
    row.ordinal = ordinal;
    row.number = storable(found.formation().action().get(ordinal).numero());
    row.title = storable(SafeText.plain(found.formation().intituleFormation()));
    row.kinds = codes(derived.kinds());
    row.levels = codes(derived.levels());
    row.targetLevels = codes(derived.targetLevels());
    row.audiences = codes(derived.audiences());
    row.moments = codes(derived.moments());
    row.funders = codes(derived.funders());
    row.certifications = derived.certifications().toArray(String[]::new);
    row.price = derived.price().map(Coded::code).orElse("");
    row.delivery = derived.delivery().map(Coded::code).orElse("");
    row.enrolment = derived.enrolment().map(Coded::code).orElse("");
    row.childcare = derived.childcare();
    row.access = derived.access();
    row.firstStart = orNull(derived.firstStart());
    row.lastEnd = orNull(derived.lastEnd());
    row.derivation = OfferDeriver.VERSION;
    return row;
  }

  private static @Nullable LocalDate orNull(java.util.Optional<LocalDate> day) {
    return day.isPresent() ? day.get() : null;
  }

  private static String[] codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toArray(String[]::new);
  }

  static SessionRow session(@Nullable Long offerId, int ordinal, Session session) {
    SessionRow row = new SessionRow();
    row.offerId = known(offerId);
    row.ordinal = ordinal;
    row.number = storable(session.numero());
    row.starts = storable(session.periode().debut().text());
    row.ends = storable(session.periode().fin().text());
    row.state = storable(session.etatRecrutement());
    return row;
  }

  static PlaceRow place(@Nullable Long offerId, int ordinal, OfferPlace place) {
    PlaceRow row = new PlaceRow();
    row.offerId = known(offerId);
    row.ordinal = ordinal;
    row.insee = place.insee();
    row.department = place.department();
    row.region = place.region();
    place
        .location()
        .ifPresent(location -> {
          row.latitude = location.latitude();
          row.longitude = location.longitude();
          row.approximate = location.approximate();
        });
    return row;
  }

  private static Long known(@Nullable Long id) {
    if (id == null) {
      throw new IllegalStateException("the offer has no row");
    }
    return id;
  }

  /** PostgreSQL holds every character of a text but the null one. */
  static String storable(String text) {
    return text.indexOf(0) < 0 ? text : text.replace("\0", "");
  }
}
