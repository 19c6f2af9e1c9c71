package org.jalon.diffusion.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the published template, by its heading. Headings never change meaning; columns may
 * stand in any order. Each is explained in {@code i18n/professional} under {@code sheet.<heading>}.
 */
public enum SheetColumn {
  /** Of the offer, stable from one day to the next. */
  NUMBER("numero", true, "13_000123"),
  TITLE("intitule", true, "CAP boulanger"),
  OBJECTIVE("objectif", true, "Préparer le CAP boulanger"),
  RESULTS("resultats", true, "CAP boulanger"),
  CONTENT("contenu", true, "Pétrissage, façonnage, cuisson"),
  RNCP("code_rncp", false, "RNCP37537"),
  RS("code_rs", false, ""),
  CERTIF_INFO("code_certifinfo", false, ""),
  /** Up to five, between spaces. */
  FORMACODE("formacode", true, "21528"),
  ENTRY_LEVEL("niveau_entree", true, "1"),
  EXIT_LEVEL("niveau_sortie", false, "11"),
  RHYTHM("rythme", true, "Alternance"),
  /** Formacode of who it is for, up to ten between spaces. */
  PUBLIC("public_vise", true, "83056"),
  /** dict-modalites-enseignement: 0 on site, 1 remote in part, 2 all remote. */
  DELIVERY("modalites_enseignement", true, "0"),
  /** oui or non. */
  APPRENTICESHIP("apprentissage", true, "oui"),
  YEARS("duree_annees", false, "2"),
  YEAR_OF_ENTRY("annee_entree", false, "1"),
  CAPACITY("capacite", false, "12"),
  START("date_debut", true, "01/09/2027"),
  END("date_fin", true, "30/06/2029"),
  RESPONSIBLE_SIRET("siret_responsable", true, ""),
  ACTIVITY_NUMBER("numero_activite", true, ""),
  RESPONSIBLE_NAME("nom_responsable", true, "CFA exemple"),
  RESPONSIBLE_UAI("uai_responsable", false, ""),
  DISABILITY_CONTACT("referent_handicap", false, "Camille Exemple"),
  TRAINER_SIRET("siret_formateur", false, ""),
  TRAINER_NAME("nom_formateur", false, ""),
  TRAINER_UAI("uai_formateur", false, ""),
  PLACE_UAI("uai_lieu", false, ""),
  PLACE_NAME("nom_lieu", false, "CFA exemple"),
  STREET("adresse", true, "1 rue de l'Exemple"),
  POSTAL_CODE("code_postal", true, "13001"),
  TOWN("ville", true, "Marseille"),
  COMMUNE("code_insee", true, "13201"),
  TELEPHONE("telephone", false, ""),
  MAIL("courriel", false, "contact@example.org");

  private final String heading;
  private final boolean required;
  private final String example;

  SheetColumn(String heading, boolean required, String example) {
    this.heading = heading;
    this.required = required;
    this.example = example;
  }

  public String heading() {
    return heading;
  }

  /** Whether control misses it when it is empty. */
  public boolean required() {
    return required;
  }

  public String example() {
    return example;
  }

  /** As it is typed: capitals, spaces and hyphens do not matter. */
  public static Optional<SheetColumn> find(String typed) {
    String heading = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return Arrays.stream(values()).filter(column -> column.heading.equals(heading)).findFirst();
  }
}
