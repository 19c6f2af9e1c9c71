package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Adresse;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.quality.Referential;
import org.jalon.quality.Registers;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CommuneCode;
import org.jalon.quality.code.PostalCode;
import org.jalon.run.Effect;

/**
 * OFF-07: INSEE code, postal code and department of an address are of one place. A postal code that
 * no commune has may be a Cedex: then only its department is compared. Source: catalogue of
 * apprenticeship 3.5.0, which mended 2,984 records.
 */
final class CommuneCoherent implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-07",
              Scope.PLACE,
              Effect.ALERT,
              Effect.ALERT,
              "Catalogue of apprenticeship 3.5.0; INSEE, La Poste")
          .judgedBy(Referential.COMMUNES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Registers registers = subject.registers();
    Gazetteer gazetteer = registers.gazetteer();
    AddressOf.forEach(
        subject,
        (address, where, i, j) -> {
          Optional<Place> commune = gazetteer.findByInsee(address.codeInseeCommune());
          String postal = address.codepostal();
          if (commune.isPresent() && !served(gazetteer, commune.get(), postal)) {
            String path = where.path(subject, i, j, "codepostal");
            report.found(path, postal, postalCodes(commune.get()), registers.communes());
          }
          String department = department(gazetteer, commune, address);
          if (!address.departement().isEmpty() && !department.equals(address.departement())) {
            String path = where.path(subject, i, j, "departement");
            report.found(path, address.departement(), department, registers.communes());
          }
        });
  }

  private static boolean served(Gazetteer gazetteer, Place commune, String postal) {
    if (commune.postalCodes().contains(postal)) {
      return true;
    }
    return PostalCode.wellFormed(postal)
        && gazetteer.listByPostalCode(postal).isEmpty()
        && PostalCode.canBeIn(commune.departmentCode(), postal);
  }

  /** The department that the other codes tell; as written where they tell none, or several. */
  private static String department(Gazetteer gazetteer, Optional<Place> commune, Adresse address) {
    if (commune.isPresent()) {
      return commune.get().departmentCode();
    }
    if (CommuneCode.wellFormed(address.codeInseeCommune())) {
      return CommuneCode.department(address.codeInseeCommune());
    }
    List<Place> places = gazetteer.listByPostalCode(address.codepostal());
    String only = "";
    for (Place place : places) {
      if (!only.isEmpty() && !only.equals(place.departmentCode())) {
        return address.departement();
      }
      only = place.departmentCode();
    }
    return only.isEmpty() ? address.departement() : only;
  }

  private static String postalCodes(Place commune) {
    return String.join(", ", commune.postalCodes());
  }
}
