package org.jalon.quality.coherence;

import java.util.List;
import org.jalon.lheo.Adresse;
import org.jalon.place.Place;
import org.jalon.quality.Referential;
import org.jalon.quality.Registers;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CommuneCode;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * OFF-06: every address in France names its commune by INSEE code. A code of the right form that
 * today's communes do not have is milder: it may be of a commune that was merged, and the gazetteer
 * holds no former ones. Source: CNEFOP report 2015.
 */
final class CommuneKnown implements Rule {

  private static final String ELEMENT = "code-INSEE-commune";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-06",
              Scope.PLACE,
              Effect.REJECTED,
              Effect.NOT_REGULATORY,
              "CNEFOP report 2015; code officiel géographique 2026")
          .milder(Effect.ALERT)
          .mendedBy(Mender.CARIF_OREF)
          .judgedBy(Referential.COMMUNES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Registers registers = subject.registers();
    AddressOf.forEach(
        subject,
        (address, where, i, j) -> {
          String code = address.codeInseeCommune();
          if (!CommuneCode.wellFormed(code)) {
            String path = where.path(subject, i, j, ELEMENT);
            report.found(path, code, expected(registers, address), registers.communes());
          } else if (registers.gazetteer().findByInsee(code).isEmpty()) {
            String path = where.path(subject, i, j, ELEMENT);
            report.foundMildly(path, code, expected(registers, address), registers.communes());
          }
        });
  }

  /** The commune, where its postal code leaves no other; never in another department. */
  private static String expected(Registers registers, Adresse address) {
    List<Place> places = registers.gazetteer().listByPostalCode(address.codepostal());
    if (places.size() != 1) {
      return "";
    }
    Place only = places.getFirst();
    String code = address.codeInseeCommune();
    boolean elsewhere =
        CommuneCode.wellFormed(code) && !CommuneCode.department(code).equals(only.departmentCode());
    return elsewhere ? "" : only.code();
  }
}
