package org.jalon.certification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.StringJoiner;

/**
 * France compétences' exports at full size, invented and the same each time: 30,475 fiches of both
 * registers, 397,774 partners, some 570 MB of XML.
 */
public final class FullSizeExport {

  public static final int RNCP = 24_475;
  public static final int RS = 6_000;
  public static final int PARTNERS = 397_774;

  /**
   * What the long texts of a fiche are measured by; whole paragraphs and their markup make more.
   */
  private static final int TEXT = 4_000;

  private static final String[] WORDS =
      ("assurer organiser la les un des dans pour avec selon conduire projet client équipe sécurité"
              + " qualité production analyser besoin mettre en œuvre démarche environnement numérique"
              + " outils données suivi activité entreprise réglementation communication gestion"
              + " maintenance contrôle évaluation compétence professionnelle situation handicap")
          .split(" ");

  private final Random random = new Random(20_261_120);
  private int partnersLeft = PARTNERS;
  private int fichesLeft = RNCP + RS;

  /** Writes {@code rncp.zip} and {@code rs.zip}. */
  public void write(Path folder) throws IOException {
    write(folder.resolve("rncp.zip"), "RNCP", RNCP);
    write(folder.resolve("rs.zip"), "RS", RS);
  }

  private void write(Path file, String register, int fiches) throws IOException {
    try (OfficialXml xml = OfficialXml.zip(file, register)) {
      for (int number = 1; number <= fiches; number++) {
        fiche(xml, register, number, number % 4 == 0 && number + 1 <= fiches);
      }
    }
  }

  private void fiche(OfficialXml xml, String register, int number, boolean replaced)
      throws IOException {
    boolean active = number % 3 == 1 && !replaced;
    String code = register + number;
    xml.open("FICHE").leaf("ID_FICHE", "" + number).leaf("NUMERO_FICHE", code);
    xml.leaf("INTITULE", words(8)).open("ABREGE").leaf("CODE", number % 5 == 0 ? "TP" : "BTS");
    xml.leaf("LIBELLE", words(3)).shut("ABREGE").leaf("ETAT_FICHE", "Publiée");
    xml.open("NOMENCLATURE_EUROPE").leaf("NIVEAU", "NIV" + (3 + number % 6));
    xml.leaf("INTITULE", "Niveau").shut("NOMENCLATURE_EUROPE");
    xml.leaf("ACTIF", active ? "Oui" : "Non")
        .leaf("TYPE_ENREGISTREMENT", "Enregistrement sur demande");
    xml.leaf("DATE_DECISION", "14/12/2023").leaf("DATE_EFFET", "18/12/2023");
    xml.leaf("DATE_FIN_ENREGISTREMENT", active ? "18/12/2028" : "01/01/2024");
    for (String way : new String[] {"FI", "CA", "FC", "CQ", "CL", "VAE"}) {
      xml.open("SI_JURY_" + way).leaf("ACTIF", random.nextBoolean() ? "Oui" : "Non");
      xml.leaf("DATE_DERNIERE_MODIFICATION", "12/12/2023").shut("SI_JURY_" + way);
    }
    codes(xml, "CODES_NSF", "NSF", "" + (200 + random.nextInt(140)) + "t");
    codes(xml, "CODES_ROME", "ROME", "M" + (1101 + random.nextInt(700)));
    codes(xml, "FORMACODES", "FORMACODE", "" + (31_000 + random.nextInt(900)));
    texts(xml);
    if (replaced) {
      xml.open("NOUVELLES_CERTIFICATIONS").open("NOUVELLE_CERTIFICATION");
      xml.leaf("ID_FICHE_NOUVELLE_CERTIFICATION", register + (number + 1));
      xml.shut("NOUVELLE_CERTIFICATION").shut("NOUVELLES_CERTIFICATIONS");
    }
    xml.open("CERTIFICATEURS").open("CERTIFICATEUR").leaf("SIRET_CERTIFICATEUR", siret());
    xml.leaf("NOM_CERTIFICATEUR", "Certificateur inventé " + number % 900);
    xml.shut("CERTIFICATEUR").shut("CERTIFICATEURS");
    partners(xml, number);
    if (register.equals("RNCP")) {
      blocks(xml, code);
    }
    xml.shut("FICHE");
  }

  private void texts(OfficialXml xml) throws IOException {
    xml.leaf("ACTIVITES_VISEES", html(TEXT / 4)).leaf("CAPACITES_ATTESTEES", html(TEXT / 3));
    xml.leaf("SECTEURS_ACTIVITE", html(700)).leaf("TYPE_EMPLOI_ACCESSIBLES", html(700));
    xml.leaf("OBJECTIFS_CONTEXTE", html(TEXT / 10));
    xml.leaf("PREREQUIS_ENTREE_FORMATION", html(200));
  }

  private void codes(OfficialXml xml, String list, String item, String code) throws IOException {
    xml.open(list).open(item).leaf("CODE", code).leaf("LIBELLE", words(3)).shut(item).shut(list);
  }

  private void blocks(OfficialXml xml, String code) throws IOException {
    xml.open("BLOCS_COMPETENCES");
    for (int block = 1; block <= 4; block++) {
      xml.open("BLOC_COMPETENCES").leaf("CODE", code + "BC0" + block).leaf("LIBELLE", words(8));
      xml.leaf("LISTE_COMPETENCES", html(TEXT / 12)).leaf("MODALITES_EVALUATION", html(300));
      xml.shut("BLOC_COMPETENCES");
    }
    xml.shut("BLOCS_COMPETENCES");
  }

  /** Most have few, one in a thousand has two thousand; what is left over goes to the last. */
  private void partners(OfficialXml xml, int number) throws IOException {
    fichesLeft--;
    int share = partnersLeft / (fichesLeft + 1);
    int drawn = number % 1_000 == 500 ? 2_000 : random.nextInt(2 * share + 1);
    int count = fichesLeft == 0 ? partnersLeft : Math.min(drawn, partnersLeft);
    partnersLeft -= count;
    if (count == 0) {
      return;
    }
    xml.open("PARTENAIRES");
    for (int partner = 0; partner < count; partner++) {
      xml.open("PARTENAIRE").leaf("NOM_PARTENAIRE", "Organisme inventé " + random.nextInt(30_000));
      xml.leaf("SIRET_PARTENAIRE", siret());
      xml.leaf(
          "HABILITATION_PARTENAIRE",
          "HABILITATION_" + (partner % 9 == 0 ? "ORGANISER" : "ORGA_FORM"));
      xml.leaf("ETAT_PARTENAIRE", partner % 7 == 0 ? "Inactif" : "Actif");
      xml.leaf("DATE_ACTIF", "02/01/2024").leaf("DATE_DERNIERE_MODIFICATION_ETAT", "03/01/2024");
      xml.shut("PARTENAIRE");
    }
    xml.shut("PARTENAIRES");
  }

  private String siret() {
    return "9" + (1_000_000_000_000L + random.nextInt(30_000) * 7_919L);
  }

  /** Paragraphs and lists of about that many characters. */
  private String html(int characters) {
    StringBuilder html = new StringBuilder(characters + 200);
    while (html.length() < characters) {
      html.append("<p>").append(words(12)).append("&nbsp;:</p>\n<ul>");
      for (int i = 0; i < 3; i++) {
        html.append("<li>").append(words(14)).append("</li>");
      }
      html.append("</ul>\n");
    }
    return html.toString();
  }

  private String words(int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
