package org.jalon.demonstration;

import java.util.List;
import java.util.OptionalInt;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Extras;
import org.jalon.lheo.OrganismeFinanceur;

/** Who pays for a course and what is left to the learner; codes of LHÉO's dict-financeurs. */
final class Funding {

  private static final List<OrganismeFinanceur> PARENTS =
      List.of(funder("12", "OEPRE", ""), funder("19", "OEPRE", "BOP 104"));
  private static final List<OrganismeFinanceur> LINGUISTIC =
      List.of(
          funder("19", "ASL", "BOP 104"),
          funder("19", "ASL BOP 104", "BOP 104"),
          funder("19", "Atelier FLE", "."),
          funder("2", "Compétences linguistiques", ""),
          funder("4", "", ""),
          funder("8", "Insertion des bénéficiaires du RSA", ""),
          funder("9", "", ""),
          funder("9", "Politique de la ville", ""),
          funder("15", "", ""),
          funder("3", "Inclusion active", ""),
          funder("10", "", ""),
          funder("0", "", ""));
  private static final List<OrganismeFinanceur> OFII =
      List.of(funder("20", "Contrat d'intégration républicaine", ""), funder("20", "", ""));

  private final List<String> left;
  private final List<String> coverage;
  private final List<OrganismeFinanceur> vocational;

  Funding(Stock linguistic, Stock vocational) {
    this.left = linguistic.list("reste");
    this.coverage = vocational.list("prise-en-charge");
    List<String> programmes = vocational.list("programme");
    this.vocational =
        List.of(
            funder("2", programmes.get(0), ""),
            funder("2", programmes.get(1), ""),
            funder("4", programmes.get(2), ""),
            funder("4", programmes.get(3), ""),
            funder("11", programmes.get(4), ""),
            funder("16", "", ""),
            funder("17", "", ""),
            funder("10", "", ""),
            funder("5", "", ""),
            funder("7", "", ""));
  }

  void linguistic(ActionDraft action, LinguisticKind kind, Draw draw) {
    if (kind == LinguisticKind.PARENTS) {
      action.funders.add(draw.pick(PARENTS));
    } else if (draw.chance(5)) {
      action.funders.add(draw.pick(OFII));
    } else if (draw.chance(64)) {
      action.funders.addAll(draw.some(LINGUISTIC, draw.index(0, 80, 20)));
    }
    action.coverage = draw.chance(60) ? "1" : "0";
    switch (draw.index(18, 30, 14, 38)) {
      case 0 -> action.totalPrice = draw.pick(List.of("0", "0.00", "0,00", "gratuit"));
      case 1 -> action.remainingCosts = draw.pick(left);
      case 2 ->
          action.totalPrice = draw.pick(List.of("20", "15.00", "35", "60", "90", "120,00", "350"));
      default -> {
        // Nothing is said, as in most of the real feed.
      }
    }
  }

  void vocational(ActionDraft action, boolean apprenticeship, int hours, Draw draw) {
    action.coverage = "1";
    action.coverageDetail = draw.chance(55) ? draw.pick(coverage) : "";
    action.agreement = draw.pick(List.of("", "0", "1"));
    if (apprenticeship) {
      action.funders.add(funder("16", "", ""));
      action.totalPrice = draw.chance(40) ? "0" : "";
      return;
    }
    action.funders.addAll(draw.some(vocational, draw.index(15, 60, 25)));
    int hourly = draw.between(8, 22);
    switch (draw.index(45, 15, 20, 20)) {
      case 0 -> action.totalPrice = hourly * hours + ".00";
      case 1 -> action.hourPrice = hourly + ".50";
      case 2 -> action.totalPrice = "0";
      default -> {
        // Not stated.
      }
    }
  }

  private static OrganismeFinanceur funder(String code, String programme, String market) {
    List<Extra> details =
        market.isEmpty()
            ? List.of(Extra.datum("programme-financeur", programme))
            : List.of(
                Extra.datum("programme-financeur", programme),
                Extra.datum("ref-action-marche-financeur", market));
    Extras extras =
        programme.isEmpty()
            ? Extras.NONE
            : new Extras(List.of(Extra.group("specificites", details)));
    return new OrganismeFinanceur(code, OptionalInt.empty(), Attributs.NONE, extras);
  }
}
