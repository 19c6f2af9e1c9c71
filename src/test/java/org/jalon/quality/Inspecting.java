package org.jalon.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jalon.diffusion.gate.Gates;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.Inspection;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.place.Gazetteer;
import org.jalon.quality.apprenticeship.ApprenticeshipRules;
import org.jalon.quality.coherence.CoherenceRules;
import org.jalon.quality.lheo.FeedRules;
import org.jalon.quality.lheo.StructureRules;
import org.jalon.run.Finding;

/** One invented offer that keeps every rule, changed here and there, and what is said of it. */
public final class Inspecting {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  public static final Gazetteer GAZETTEER = new Gazetteer();
  public static final String RESPONSIBLE = "00012345500016";
  public static final String TRAINER = "00023456700014";

  private static final String ADDRESS =
      "<adresse><ligne>1 rue de l'Exemple</ligne><codepostal>69100</codepostal>"
          + "<ville>Villeurbanne</ville><departement>69</departement>"
          + "<code-INSEE-commune>69266</code-INSEE-commune><region>84</region><pays>FR</pays>";

  private static final String OFFER =
      """
      <formation numero="01_F1" datemaj="20260101"><domaine-formation>\
      <code-FORMACODE ref="V14">15235</code-FORMACODE><code-NSF>314</code-NSF>\
      <code-ROME>M1203</code-ROME></domaine-formation>\
      <intitule-formation>Titre</intitule-formation>\
      <objectif-formation>But</objectif-formation>\
      <resultats-attendus>Effet</resultats-attendus><contenu-formation>Suite</contenu-formation>\
      <certifiante>1</certifiante>\
      <contact-formation><type-contact>1</type-contact><coordonnees>{contact}</coordonnees>\
      </contact-formation><parcours-de-formation>1</parcours-de-formation>\
      <code-niveau-entree>1</code-niveau-entree>\
      <certification><code-RNCP>36315</code-RNCP><code-CERTIFINFO>84385</code-CERTIFINFO>\
      </certification><action numero="01_A1" datemaj="20260101">\
      <rythme-formation>jour</rythme-formation><code-public-vise ref="V14">83056</code-public-vise>\
      <niveau-entree-obligatoire>0</niveau-entree-obligatoire>\
      <modalites-alternance>-</modalites-alternance>\
      <modalites-enseignement>0</modalites-enseignement>\
      <conditions-specifiques>-</conditions-specifiques>\
      <prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>\
      <lieu-de-formation><SIRET-lieu-formation><SIRET>00023456700022</SIRET></SIRET-lieu-formation>\
      <code-UAI-lieu-formation><code-UAI>0241279K</code-UAI></code-UAI-lieu-formation>\
      <coordonnees>{place}</coordonnees></lieu-de-formation>\
      <modalites-entrees-sorties>0</modalites-entrees-sorties>\
      <session><periode><debut>20260901</debut><fin>20270630</fin></periode>\
      <adresse-inscription>{enrolment}</adresse-inscription></session>\
      <nombre-heures-total>600</nombre-heures-total>\
      <organisme-formateur><SIRET-formateur><SIRET>00023456700014</SIRET></SIRET-formateur>\
      <raison-sociale-formateur>Formateur</raison-sociale-formateur></organisme-formateur>\
      <organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>\
      <extras info="dispositif"><extra info="contrat-apprentissage">0</extra></extras></action>\
      <organisme-formation-responsable><numero-activite>84690012369</numero-activite>\
      <SIRET-organisme-formation><SIRET>00012345500016</SIRET></SIRET-organisme-formation>\
      <nom-organisme>Nom</nom-organisme><raison-sociale>Raison</raison-sociale>\
      <coordonnees-organisme><coordonnees>{body}</coordonnees></coordonnees-organisme>\
      <contact-organisme><coordonnees/></contact-organisme>\
      <code-UAI-organisme-formation><code-UAI>0682021C</code-UAI></code-UAI-organisme-formation>\
      </organisme-formation-responsable></formation>\
      """;

  private String offer =
      OFFER
          .replace("{contact}", ADDRESS + "</adresse>")
          .replace("{place}", place())
          .replace("{enrolment}", ADDRESS + "</adresse>")
          .replace("{body}", ADDRESS + "</adresse>");

  private LoadedRegisters registers = LoadedRegisters.none(GAZETTEER);
  private QualitySettings settings = QualitySettings.DEFAULT;
  private Profile profile = Profile.CURRENT;
  private LocalDate day = DAY;

  private Inspecting() {}

  /** An offer that is not of apprenticeship. */
  public static Inspecting offer() {
    return new Inspecting();
  }

  /** The same, done as an apprentice. */
  public static Inspecting apprenticeship() {
    return offer().with("\"contrat-apprentissage\">0<", "\"contrat-apprentissage\">1<");
  }

  public static RuleBook book(LoadedRegisters registers, QualitySettings settings) {
    return new RuleBook(
        List.of(
            new FeedRules(),
            new StructureRules(),
            new CoherenceRules(),
            new ApprenticeshipRules(),
            new Gates()),
        registers,
        settings);
  }

  /** Changes the first place where the offer says that. */
  public Inspecting with(String said, String instead) {
    int at = offer.indexOf(said);
    if (at < 0) {
      throw new IllegalArgumentException("the offer does not say " + said);
    }
    offer = offer.substring(0, at) + instead + offer.substring(at + said.length());
    return this;
  }

  public Inspecting with(LoadedRegisters known) {
    registers = known;
    return this;
  }

  public Inspecting with(QualitySettings other) {
    settings = other;
    return this;
  }

  public Inspecting legacy() {
    profile = Profile.LEGACY;
    return this;
  }

  public Inspecting on(LocalDate other) {
    day = other;
    return this;
  }

  public LocalDate day() {
    return day;
  }

  public Inspection inspection() {
    return book(registers, settings).inspector(profile, day).inspect(read(), 0);
  }

  List<Finding> findings() {
    return inspection().findings();
  }

  List<Finding> findings(String rule) {
    return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  public FormationInFile read() {
    String feed = "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>" + offer + "</offres></lheo>";
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(bytes), "test")) {
      return reader.next().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LheoFileException e) {
      throw new IllegalArgumentException(offer, e);
    }
  }

  private static String place() {
    return ADDRESS
        + "<geolocalisation><latitude>45.77</latitude><longitude>4.88</longitude>"
        + "</geolocalisation></adresse>";
  }
}
