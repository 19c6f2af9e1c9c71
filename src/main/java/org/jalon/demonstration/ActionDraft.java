package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.lheo.Action;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Code;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Extras;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFinanceur;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.Session;

/** A LHÉO action while it is being written; what is mandatory stands as producers leave it. */
final class ActionDraft {

  String rhythm = "-";
  final List<Code> publics = new ArrayList<>();
  String publicInfo = "";
  String alternance = "-";
  String delivery = "0";
  String conditions = "-";
  String coverage = "0";
  final List<LieuDeFormation> places = new ArrayList<>();
  String permanentEntries = "0";
  OptionalInt cycleYears = OptionalInt.empty();
  final List<Session> sessions = new ArrayList<>();
  String restauration = "";
  String hebergement = "";
  String transport = "";
  String access = "";
  String recruitment = "";
  String pedagogy = "";
  String remainingCosts = "";
  String hourPrice = "";
  String totalPrice = "";
  String indicativeDuration = "";
  OptionalInt centreHours = OptionalInt.empty();
  OptionalInt companyHours = OptionalInt.empty();
  OptionalInt totalHours = OptionalInt.empty();
  String coverageDetail = "";
  String agreement = "";
  final List<OrganismeFormateur> trainers = new ArrayList<>();
  final List<OrganismeFinanceur> funders = new ArrayList<>();
  final List<Extra> extras = new ArrayList<>();

  /** An action of this number that was changed on this day, eight digits. */
  Action done(String number, String changed) {
    return new Action(
        rhythm,
        publics,
        publicInfo,
        "0",
        alternance,
        delivery,
        conditions,
        coverage,
        places,
        permanentEntries,
        List.of(),
        cycleYears,
        sessions,
        Optional.empty(),
        List.of(),
        restauration,
        hebergement,
        transport,
        access,
        List.of("fr"),
        recruitment,
        pedagogy,
        List.of(),
        List.of(),
        remainingCosts,
        "",
        "",
        hourPrice,
        totalPrice,
        indicativeDuration,
        centreHours,
        companyHours,
        totalHours,
        coverageDetail,
        agreement,
        OptionalInt.empty(),
        trainers,
        funders,
        List.of(),
        Attributs.numbered(number).withDatemaj(changed),
        new Extras(extras));
  }
}
