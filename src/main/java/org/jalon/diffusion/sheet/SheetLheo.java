package org.jalon.diffusion.sheet;

import static org.jalon.diffusion.sheet.SheetColumn.ACTIVITY_NUMBER;
import static org.jalon.diffusion.sheet.SheetColumn.APPRENTICESHIP;
import static org.jalon.diffusion.sheet.SheetColumn.CAPACITY;
import static org.jalon.diffusion.sheet.SheetColumn.CERTIF_INFO;
import static org.jalon.diffusion.sheet.SheetColumn.COMMUNE;
import static org.jalon.diffusion.sheet.SheetColumn.CONTENT;
import static org.jalon.diffusion.sheet.SheetColumn.DELIVERY;
import static org.jalon.diffusion.sheet.SheetColumn.DISABILITY_CONTACT;
import static org.jalon.diffusion.sheet.SheetColumn.END;
import static org.jalon.diffusion.sheet.SheetColumn.ENTRY_LEVEL;
import static org.jalon.diffusion.sheet.SheetColumn.EXIT_LEVEL;
import static org.jalon.diffusion.sheet.SheetColumn.FORMACODE;
import static org.jalon.diffusion.sheet.SheetColumn.MAIL;
import static org.jalon.diffusion.sheet.SheetColumn.NUMBER;
import static org.jalon.diffusion.sheet.SheetColumn.OBJECTIVE;
import static org.jalon.diffusion.sheet.SheetColumn.PLACE_NAME;
import static org.jalon.diffusion.sheet.SheetColumn.PLACE_UAI;
import static org.jalon.diffusion.sheet.SheetColumn.POSTAL_CODE;
import static org.jalon.diffusion.sheet.SheetColumn.PUBLIC;
import static org.jalon.diffusion.sheet.SheetColumn.RESPONSIBLE_NAME;
import static org.jalon.diffusion.sheet.SheetColumn.RESPONSIBLE_SIRET;
import static org.jalon.diffusion.sheet.SheetColumn.RESPONSIBLE_UAI;
import static org.jalon.diffusion.sheet.SheetColumn.RESULTS;
import static org.jalon.diffusion.sheet.SheetColumn.RHYTHM;
import static org.jalon.diffusion.sheet.SheetColumn.RNCP;
import static org.jalon.diffusion.sheet.SheetColumn.RS;
import static org.jalon.diffusion.sheet.SheetColumn.START;
import static org.jalon.diffusion.sheet.SheetColumn.STREET;
import static org.jalon.diffusion.sheet.SheetColumn.TELEPHONE;
import static org.jalon.diffusion.sheet.SheetColumn.TITLE;
import static org.jalon.diffusion.sheet.SheetColumn.TOWN;
import static org.jalon.diffusion.sheet.SheetColumn.TRAINER_NAME;
import static org.jalon.diffusion.sheet.SheetColumn.TRAINER_SIRET;
import static org.jalon.diffusion.sheet.SheetColumn.TRAINER_UAI;
import static org.jalon.diffusion.sheet.SheetColumn.YEARS;
import static org.jalon.diffusion.sheet.SheetColumn.YEAR_OF_ENTRY;

import java.util.List;

/**
 * Lines of the template as a LHÉO 2.3 file, one formation with one action and one session each.
 * What a line leaves empty is left out, so that control says of it what it says of any file; what
 * the template does not ask is filled as producers do.
 */
public final class SheetLheo {

  /** Of dict-type-contact. */
  private static final String DISABILITY = "1";

  private static final String FORMACODE_VERSION = "V14";

  private final StringBuilder xml = new StringBuilder(1 << 14);

  private SheetLheo() {}

  public static String of(List<SheetRow> rows) {
    SheetLheo lheo = new SheetLheo();
    lheo.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    lheo.xml.append("<lheo xmlns=\"http://lheo.gouv.fr/2.3\">\n<offres>\n");
    rows.forEach(lheo::formation);
    return lheo.xml.append("</offres>\n</lheo>\n").toString();
  }

  private void formation(SheetRow row) {
    boolean certifying = !(row.value(RNCP) + row.value(RS) + row.value(CERTIF_INFO)).isEmpty();
    numbered("formation", row.value(NUMBER));
    open("domaine-formation");
    for (String code : codes(row, FORMACODE)) {
      versioned("code-FORMACODE", code);
    }
    shut("domaine-formation");
    leaf("intitule-formation", row.value(TITLE));
    leaf("objectif-formation", row.value(OBJECTIVE));
    leaf("resultats-attendus", row.value(RESULTS));
    leaf("contenu-formation", row.value(CONTENT));
    leaf("certifiante", certifying ? "1" : "0");
    open("contact-formation");
    contact(row, row.value(RESPONSIBLE_NAME));
    shut("contact-formation");
    leaf("parcours-de-formation", "1");
    leaf("code-niveau-entree", row.value(ENTRY_LEVEL));
    if (certifying) {
      open("certification");
      leaf("code-RNCP", row.value(RNCP));
      leaf("code-CERTIFINFO", row.value(CERTIF_INFO));
      leaf("code-RS", row.value(RS));
      shut("certification");
    }
    leaf("code-niveau-sortie", row.value(EXIT_LEVEL));
    action(row);
    responsible(row);
    shut("formation");
  }

  private void action(SheetRow row) {
    numbered("action", row.value(NUMBER));
    leaf("rythme-formation", row.value(RHYTHM));
    for (String code : codes(row, PUBLIC)) {
      versioned("code-public-vise", code);
    }
    leaf("niveau-entree-obligatoire", "0");
    leaf("modalites-alternance", apprenticeship(row) ? "Contrat d'apprentissage" : "-");
    leaf("modalites-enseignement", row.value(DELIVERY));
    leaf("conditions-specifiques", "-");
    leaf("prise-en-charge-frais-possible", apprenticeship(row) ? "1" : "0");
    place(row);
    leaf("modalites-entrees-sorties", "0");
    leaf("duree-cycle", row.value(YEARS));
    session(row);
    trainer(row);
    if (apprenticeship(row)) {
      xml.append("<extras info=\"dispositif\"><extra info=\"contrat-apprentissage\">1</extra>");
      xml.append("</extras>\n");
    }
    shut("action");
  }

  private void place(SheetRow row) {
    if ("2".equals(row.value(DELIVERY)) && row.value(TOWN).isEmpty()) {
      return;
    }
    open("lieu-de-formation");
    uai("code-UAI-lieu-formation", row.value(PLACE_UAI));
    open("coordonnees");
    leaf("nom", row.value(PLACE_NAME));
    address(row);
    shut("coordonnees");
    shut("lieu-de-formation");
  }

  private void session(SheetRow row) {
    numbered("session", row.value(NUMBER) + "-1");
    open("periode");
    leaf("debut", row.value(START));
    leaf("fin", row.value(END));
    shut("periode");
    open("adresse-inscription");
    address(row);
    shut("adresse-inscription");
    if (apprenticeship(row)) {
      open("cycle");
      leaf("type-cycle", "1");
      leaf("annee-cycle", row.value(YEAR_OF_ENTRY));
      leaf("capacite-cumulee", row.value(CAPACITY));
      shut("cycle");
    }
    shut("session");
  }

  private void trainer(SheetRow row) {
    if ((row.value(TRAINER_SIRET) + row.value(TRAINER_NAME)).isEmpty()) {
      return;
    }
    open("organisme-formateur");
    siret("SIRET-formateur", row.value(TRAINER_SIRET));
    leaf("raison-sociale-formateur", row.value(TRAINER_NAME));
    uai("code-UAI-formateur", row.value(TRAINER_UAI));
    shut("organisme-formateur");
  }

  private void responsible(SheetRow row) {
    open("organisme-formation-responsable");
    leaf("numero-activite", row.value(ACTIVITY_NUMBER));
    siret("SIRET-organisme-formation", row.value(RESPONSIBLE_SIRET));
    leaf("nom-organisme", row.value(RESPONSIBLE_NAME));
    leaf("raison-sociale", row.value(RESPONSIBLE_NAME));
    open("coordonnees-organisme");
    contact(row, row.value(RESPONSIBLE_NAME));
    shut("coordonnees-organisme");
    open("contact-organisme");
    if (!row.value(DISABILITY_CONTACT).isEmpty()) {
      leaf("type-contact", DISABILITY);
    }
    contact(
        row,
        row.value(row.value(DISABILITY_CONTACT).isEmpty() ? RESPONSIBLE_NAME : DISABILITY_CONTACT));
    shut("contact-organisme");
    uai("code-UAI-organisme-formation", row.value(RESPONSIBLE_UAI));
    shut("organisme-formation-responsable");
  }

  private void contact(SheetRow row, String name) {
    open("coordonnees");
    leaf("nom", name);
    if (!row.value(TELEPHONE).isEmpty()) {
      open("telfixe");
      leaf("numtel", row.value(TELEPHONE));
      shut("telfixe");
    }
    leaf("courriel", row.value(MAIL));
    shut("coordonnees");
  }

  private void address(SheetRow row) {
    open("adresse");
    leaf("ligne", row.value(STREET).isEmpty() ? "-" : row.value(STREET));
    leaf("codepostal", row.value(POSTAL_CODE));
    leaf("ville", row.value(TOWN));
    leaf("code-INSEE-commune", row.value(COMMUNE));
    shut("adresse");
  }

  private static boolean apprenticeship(SheetRow row) {
    return row.value(APPRENTICESHIP).toLowerCase(java.util.Locale.ROOT).matches("oui|o|yes|1|vrai");
  }

  private static List<String> codes(SheetRow row, SheetColumn column) {
    return List.of(row.value(column).split("[\\s,;]+")).stream()
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private void siret(String element, String value) {
    open(element);
    leaf("SIRET", value);
    shut(element);
  }

  private void uai(String element, String value) {
    if (!value.isEmpty()) {
      open(element);
      leaf("code-UAI", value);
      shut(element);
    }
  }

  private void numbered(String element, String number) {
    xml.append('<').append(element).append(" numero=\"");
    escaped(number);
    xml.append("\">\n");
  }

  private void versioned(String element, String code) {
    xml.append('<').append(element).append(" ref=\"").append(FORMACODE_VERSION).append("\">");
    escaped(code);
    shut(element);
  }

  private void open(String element) {
    xml.append('<').append(element).append(">\n");
  }

  private void shut(String element) {
    xml.append("</").append(element).append(">\n");
  }

  private void leaf(String element, String value) {
    if (!value.isEmpty()) {
      xml.append('<').append(element).append('>');
      escaped(value);
      shut(element);
    }
  }

  /** Characters that XML has no place for are left out. */
  private void escaped(String text) {
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
        .forEach(c -> {
          switch (c) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '"' -> xml.append("&quot;");
            default -> xml.appendCodePoint(c);
          }
        });
  }
}
