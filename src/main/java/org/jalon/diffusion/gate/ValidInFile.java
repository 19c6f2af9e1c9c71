package org.jalon.diffusion.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.LheoWriter;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.run.Mender;

/**
 * FLO-12: the offer can stand in a file of the consumer's version of LHÉO without making it
 * invalid: the writer itself is asked, of the formation with this action alone. What the writer
 * puts right, such as an order of elements, does not hold the offer. Source: LHÉO.
 */
final class ValidInFile implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-12", Scope.FORMATION, "LHÉO 2.2 and 2.3, published schemas")
          .mendedBy(Mender.CARIF_OREF);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    LheoVersion version = settings.lheo();
    return (offer, today) -> look(offer, version);
  }

  private static Outcome look(OfferFacts offer, LheoVersion version) {
    boolean whole = true;
    for (LheoFinding fault : offer.found().findings()) {
      whole &= !breaks(fault, offer);
    }
    // From a valid formation comes a valid one; the way up to 2.3 alone adds what is mandatory.
    boolean surely = offer.found().version() == version || version == LheoVersion.V2_2;
    if (whole && surely) {
      return Outcome.open();
    }
    String refused = refusal(alone(offer), version);
    if (refused.isEmpty()) {
      return Outcome.open();
    }
    for (LheoFinding fault : offer.found().findings()) {
      if (breaks(fault, offer)) {
        return Outcome.shut(fault.path(), fault.value(), fault.code().name());
      }
    }
    return Outcome.shut("formation", refused, "LHÉO " + version.number());
  }

  private static boolean breaks(LheoFinding fault, OfferFacts offer) {
    String path = fault.path();
    String own = offer.inAction("");
    return fault.code().breaksSchema()
        && (!path.startsWith("formation/action[") || (path + "/").startsWith(own));
  }

  /** What the writer says against it; empty when it writes it. */
  private static String refusal(Formation formation, LheoVersion version) {
    try (LheoWriter writer = new LheoWriter(OutputStream.nullOutputStream(), version)) {
      writer.write(formation);
      return "";
    } catch (IllegalArgumentException refused) {
      return Objects.toString(refused.getMessage(), "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Formation alone(OfferFacts offer) {
    Formation f = offer.formation();
    return f.action().size() == 1
        ? f
        : new Formation(
            f.domaineFormation(),
            f.intituleFormation(),
            f.objectifFormation(),
            f.resultatsAttendus(),
            f.contenuFormation(),
            f.certifiante(),
            f.contactFormation(),
            f.parcoursDeFormation(),
            f.codeNiveauEntree(),
            f.objectifGeneralFormation(),
            f.certification(),
            f.codeTypeFormation(),
            f.codeNiveauSortie(),
            f.urlFormation(),
            List.of(offer.action()),
            f.organismeFormationResponsable(),
            f.identifiantModule(),
            f.positionnement(),
            f.sousModules(),
            f.modulesPrerequis(),
            f.attributs(),
            f.extras());
  }
}
