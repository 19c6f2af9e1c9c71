package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.WayIn;
import org.jalon.run.Edition;
import org.junit.jupiter.api.Test;

class LoadedFichesTest extends FicheLoads {

  @Test
  void a_fiche_says_all_that_its_register_says() throws IOException {
    assertThat(load(FicheXml.WHOLE, FicheXml.fiche("RNCP39002")).rows()).isEqualTo(2);

    assertThat(fiche("RNCP39003"))
        .isEqualTo(
            new Fiche(
                "RNCP39003",
                "Guide de canal & de rivière",
                "TP",
                FicheKind.TITLE,
                5,
                true,
                false,
                new Fiche.Days(
                    LocalDate.of(2023, 12, 14),
                    LocalDate.of(2023, 12, 18),
                    LocalDate.of(2029, 9, 1),
                    LocalDate.of(2033, 9, 1)),
                List.of("RNCP39002"),
                List.of(),
                Set.of(WayIn.APPRENTICESHIP, WayIn.EXPERIENCE),
                List.of(new Fiche.Named("42654", "Tourisme")),
                List.of(new Fiche.Named("334t", "Accueil, tourisme")),
                List.of(new Fiche.Named("G1201", "Guide")),
                List.of(new Fiche.Named("0044", "Chimie")),
                List.of(
                    new Fiche.Certifier(
                        "Canaux réunis", "90012345600015", "https://canaux.example")),
                List.of(
                    new Fiche.Partner("Écluse", "", true, true, null),
                    new Fiche.Partner(
                        "Barge", "90022345600013", true, true, LocalDate.of(2024, 1, 2)),
                    new Fiche.Partner("Parti", "90032345600011", true, false, null),
                    new Fiche.Partner("Jury", "90042345600019", false, true, null)),
                List.of(new Fiche.Block("RNCP39003BC01", "Naviguer")),
                new Fiche.Texts("", "Mener un bateau\n• sur un canal", "Lire l'eau", "", "", ""),
                List.of(),
                DAY));
    assertThat(fiche(" rncp 39002 ").successors()).containsExactly("RNCP39003");
    assertThat(fiche("RNCP39002").type()).isEmpty();
    assertThat(fiche("RNCP39002").level()).isNull();
  }

  @Test
  void control_learns_from_the_same_file_who_may_train_today() throws IOException {
    load(FicheXml.WHOLE, FicheXml.fiche("RNCP39002"));

    assertThat(certifications.find("RNCP39003"))
        .contains(
            new Certification(
                "RNCP39003",
                Register.RNCP,
                "Guide de canal & de rivière",
                true,
                Optional.of(LocalDate.of(2029, 9, 1)),
                List.of(),
                false,
                Optional.of(true),
                List.of("90022345600013", "90012345600015"),
                false));
    assertThat(certifications.find("RNCP39002").orElseThrow().successors())
        .containsExactly("RNCP39003");
    assertThat(certifications.find("RNCP39002").orElseThrow().byApprenticeship()).isEmpty();
    assertThat(certifications.edition(Register.RNCP)).contains(new Edition("rncp", DAY));
    assertThat(certifications.edition(Register.RS)).isEmpty();
  }

  @Test
  void a_fiche_that_names_itself_or_turns_in_a_circle_is_taken_all_the_same() throws IOException {
    load(
        FicheXml.fiche("RNCP1", "Un", FicheXml.replacedBy("RNCP1", "RNCP2", "99999")),
        FicheXml.fiche("RNCP2", "Deux", FicheXml.replacedBy("RNCP3")),
        FicheXml.fiche("RNCP3", "Trois", FicheXml.replacedBy("RNCP1", "RNCP1", "??")));

    assertThat(fiche("RNCP1").successors()).containsExactly("RNCP2", "RNCP99999");
    assertThat(fiche("RNCP1").predecessors()).containsExactly("RNCP3");
    assertThat(fiche("RNCP3").successors()).containsExactly("RNCP1");
    assertThat(fiches.find("RNCP99999")).isEmpty();
  }

  @Test
  void two_thousand_partners_are_kept() throws IOException {
    StringBuilder partners = new StringBuilder("<PARTENAIRES>");
    for (int i = 0; i < 2_000; i++) {
      partners
          .append("<PARTENAIRE><NOM_PARTENAIRE>Organisme ")
          .append(i)
          .append("</NOM_PARTENAIRE><SIRET_PARTENAIRE>")
          .append(90_000_000_000_000L + i)
          .append("</SIRET_PARTENAIRE><HABILITATION_PARTENAIRE>HABILITATION_FORMER")
          .append(
              "</HABILITATION_PARTENAIRE><ETAT_HABILITATION>Actif</ETAT_HABILITATION></PARTENAIRE>");
    }
    load(FicheXml.fiche("RNCP1", "Un", partners.append("</PARTENAIRES>").toString()));

    assertThat(fiche("RNCP1").partners()).hasSize(2_000).allMatch(Fiche.Partner::active);
    assertThat(certifications.find("RNCP1").orElseThrow().organisers()).hasSize(2_000);
  }

  @Test
  void without_any_register_the_certifications_that_come_with_the_jar_are_known() {
    assertThat(fiches.edition()).isEmpty();
    assertThat(codes(fiches)).hasSizeGreaterThan(500).contains("RNCP1012", "RNCP90000", "RS90000");
    assertThat(fiche("RS90000").kind()).isEqualTo(FicheKind.FRENCH);
    assertThat(fiche("RNCP90000").title()).isEqualTo("CAP menuisier fabricant (fiche inventée)");
    assertThat(fiche("RNCP34524").successors()).containsExactly("RNCP37787", "RNCP37786");
    assertThat(fiche("RNCP1012").active()).as("no source says").isNull();
  }

  @Test
  void a_register_that_is_loaded_takes_the_place_of_what_came_with_the_jar() throws IOException {
    load(FicheXml.fiche("RNCP1"));

    assertThat(codes(fiches))
        .startsWith("RNCP1")
        .contains("RS90000")
        .doesNotContain("RNCP1012", "RNCP90000");
  }

  @Test
  void a_code_that_only_an_agreement_names_has_its_label_there() throws IOException {
    load(FicheXml.fiche("RNCP2"), FicheXml.fiche("RNCP30"));
    Fiches named =
        Agreed.fiches(
            factory, List.of("RNCP30 Connu", "RNCP4 Boucher", "RNCP4 Autre", "RNCP40 Fin"));

    assertThat(codes(named)).startsWith("RNCP2", "RNCP4", "RNCP30", "RNCP40");
    assertThat(named.find("RNCP4")).contains(Fiche.codeOnly("RNCP4", "Boucher", Agreed.EDITION));
    assertThat(named.find("RNCP30").orElseThrow().title()).isEqualTo("Titre de RNCP30");
    assertThat(named.version()).isNotEqualTo(fiches.version());
    assertThat(named.find("something else")).isEmpty();
  }

  @Test
  void fiches_are_handed_over_by_register_and_number() throws IOException {
    load(Register.RS, DAY, false, FicheXml.fiche("RS3"));
    List<String> shuffled =
        new ArrayList<>(
            IntStream.rangeClosed(1, 300).mapToObj(n -> FicheXml.fiche("RNCP" + n)).toList());
    Collections.reverse(shuffled);
    load(shuffled.toArray(String[]::new));

    assertThat(codes(fiches))
        .hasSize(301)
        .startsWith("RNCP1", "RNCP2", "RNCP3")
        .endsWith("RNCP299", "RNCP300", "RS3");
  }
}
