package org.jalon.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jalon.lheo.LheoFinding.Code.BAD_DATE;
import static org.jalon.lheo.LheoFinding.Code.BAD_INSTANT;
import static org.jalon.lheo.LheoFinding.Code.BAD_INTEGER;
import static org.jalon.lheo.LheoFinding.Code.DUPLICATE_NUMERO;
import static org.jalon.lheo.LheoFinding.Code.EMPTY;
import static org.jalon.lheo.LheoFinding.Code.IMPOSSIBLE_DATE;
import static org.jalon.lheo.LheoFinding.Code.MISSING;
import static org.jalon.lheo.LheoFinding.Code.MISSING_REF;
import static org.jalon.lheo.LheoFinding.Code.TOO_LONG;
import static org.jalon.lheo.LheoFinding.Code.TOO_MANY;
import static org.jalon.lheo.LheoFinding.Code.TOO_SHORT;
import static org.jalon.lheo.LheoFinding.Code.UNEXPECTED_TEXT;
import static org.jalon.lheo.LheoFinding.Code.UNKNOWN_ATTRIBUTE;
import static org.jalon.lheo.LheoFinding.Code.UNKNOWN_CODE;
import static org.jalon.lheo.LheoFinding.Code.UNKNOWN_ELEMENT;
import static org.jalon.lheo.LheoFinding.Code.WRONG_ORDER;
import static org.jalon.testsupport.DamagedFeeds.found;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.testsupport.DamagedFeeds.Damage;
import org.jalon.testsupport.DamagedFeeds.Outcome;

/** Well-formed feeds that are not LHÉO as it should be. */
final class DamagedElements {
  private static final String ACTION = "formation/action[1]";
  private static final String SESSION = ACTION + "/session[1]";
  private static final String BODY = "formation/organisme-formation-responsable";
  private static final String INTITULE = "<intitule-formation>Été</intitule-formation>";
  private static final String CERTIFIANTE = "<certifiante>0</certifiante>";

  private final List<Damage> all = new ArrayList<>();

  static List<Damage> all() {
    DamagedElements damage = new DamagedElements();
    damage.missing();
    damage.unknown();
    damage.places();
    damage.values();
    damage.around();
    return damage.all;
  }

  private void missing() {
    missing(
        "formation",
        "domaine-formation",
        "intitule-formation",
        "objectif-formation",
        "resultats-attendus",
        "contenu-formation",
        "certifiante",
        "contact-formation",
        "parcours-de-formation",
        "code-niveau-entree",
        "action",
        "organisme-formation-responsable");
    missing(
        ACTION,
        "rythme-formation",
        "code-public-vise",
        "niveau-entree-obligatoire",
        "modalites-alternance",
        "modalites-enseignement",
        "conditions-specifiques",
        "prise-en-charge-frais-possible",
        "modalites-entrees-sorties",
        "session");
    missing(SESSION, "periode", "adresse-inscription");
    missing(SESSION + "/periode", "debut", "fin");
    missing(
        BODY,
        "numero-activite",
        "SIRET-organisme-formation",
        "nom-organisme",
        "raison-sociale",
        "coordonnees-organisme",
        "contact-organisme");
    second(
        "an empty formation",
        "(<formation numero=\"01_F2\"[^>]*>).*?</formation>",
        "$1</formation>",
        found(MISSING, ACTION.replace("[1]", "")));
  }

  private void missing(String parent, String... children) {
    for (String child : children) {
      second(
          "without " + parent + "/" + child,
          "<" + child + "[ >].*?</" + child + ">",
          "",
          found(MISSING, parent + "/" + child));
    }
  }

  private void unknown() {
    exactly(
        "an unknown element",
        INTITULE,
        INTITULE + "<prix>10</prix>",
        found(UNKNOWN_ELEMENT, "formation/prix"));
    exactly(
        "an unknown element with the right ones inside",
        INTITULE,
        INTITULE + "<bloc>" + INTITULE + "</bloc>",
        found(UNKNOWN_ELEMENT, "formation/bloc"));
    exactly(
        "an unknown attribute",
        "<action ",
        "<action couleur=\"vert\" ",
        found(UNKNOWN_ATTRIBUTE, ACTION + "/@couleur"));
    exactly(
        "an attribute in the wrong place",
        "<certifiante>",
        "<certifiante datemaj=\"20260101\">",
        found(UNKNOWN_ATTRIBUTE, "formation/certifiante/@datemaj"));
    exactly(
        "another namespace inside",
        "<certifiante>",
        "<certifiante xmlns=\"http://www.lheo.org/2.2\">",
        found(UNKNOWN_ELEMENT, "formation/certifiante"));
    exactly(
        "no namespace inside",
        "<certifiante>",
        "<certifiante xmlns=\"\">",
        found(MISSING, "formation/certifiante"));
    exactly(
        "a name in capitals",
        "certifiante>0</certifiante",
        "CERTIFIANTE>0</CERTIFIANTE",
        found(UNKNOWN_ELEMENT, "formation/CERTIFIANTE"));
    exactly(
        "tags inside a text",
        "Été",
        "<b>Été</b>",
        found(UNKNOWN_ELEMENT, "formation/intitule-formation/b"));
    exactly(
        "text between elements", INTITULE, INTITULE + "oups", found(UNEXPECTED_TEXT, "formation"));
  }

  private void places() {
    second(
        "the wrong order",
        "(<intitule-formation>.*?</intitule-formation>)(<objectif-formation>.*?</objectif-formation>)",
        "$2$1",
        found(WRONG_ORDER, "formation/intitule-formation"));
    exactly(
        "a single element twice",
        CERTIFIANTE,
        CERTIFIANTE.repeat(2),
        found(TOO_MANY, "formation/certifiante"));
    exactly(
        "a single element 300 times",
        CERTIFIANTE,
        CERTIFIANTE.repeat(300),
        found(TOO_MANY, "formation/certifiante"));
    second(
        "a formation in a formation",
        "(<action )",
        "<formation numero=\"01_F9\">" + INTITULE + "</formation>$1",
        found(UNKNOWN_ELEMENT, "formation/formation"));
    exactly(
        "a session outside its action",
        "</action>",
        "</action><session/>",
        found(UNKNOWN_ELEMENT, "formation/session"));
  }

  private void values() {
    exactly(
        "a date with dashes",
        "<debut>20260901",
        "<debut>2026-09-01",
        found(BAD_DATE, SESSION + "/periode/debut"));
    exactly(
        "a date in words",
        "<debut>20260901",
        "<debut>bientôt",
        found(BAD_DATE, SESSION + "/periode/debut"));
    exactly(
        "a day that does not exist",
        "<debut>20260901",
        "<debut>20260931",
        found(IMPOSSIBLE_DATE, SESSION + "/periode/debut"));
    exactly(
        "an empty date", "<debut>20260901", "<debut>", found(EMPTY, SESSION + "/periode/debut"));
    exactly(
        "a code in words",
        "<certifiante>0",
        "<certifiante>non",
        found(UNKNOWN_CODE, "formation/certifiante"));
    exactly(
        "an empty code", "<certifiante>0", "<certifiante>", found(EMPTY, "formation/certifiante"));
    exactly(
        "a code that no table has",
        "<code-niveau-entree>1",
        "<code-niveau-entree>99",
        found(UNKNOWN_CODE, "formation/code-niveau-entree"));
    exactly("an empty title", "Été", "", found(EMPTY, "formation/intitule-formation"));
    exactly(
        "a title far too long",
        "Été",
        "x".repeat(5_000),
        found(TOO_LONG, "formation/intitule-formation"));
    exactly(
        "a SIRET too short",
        "<SIRET>00000001800010",
        "<SIRET>123",
        found(TOO_SHORT, BODY + "/SIRET-organisme-formation/SIRET"));
    exactly(
        "a SIRET with blanks",
        "<SIRET>00000001800010",
        "<SIRET>000 000 000 00001",
        found(TOO_LONG, BODY + "/SIRET-organisme-formation/SIRET"));
    exactly(
        "hours with a comma",
        "</action>",
        "<nombre-heures-total>12,5</nombre-heures-total></action>",
        found(BAD_INTEGER, ACTION + "/nombre-heures-total"));
    exactly(
        "an instant that is a day",
        "<action ",
        "<action horodatage-modification=\"2026-01-01\" ",
        found(BAD_INSTANT, ACTION + "/@horodatage-modification"));
    exactly(
        "no version of a nomenclature",
        "<code-FORMACODE ref=\"V14\">",
        "<code-FORMACODE>",
        found(MISSING_REF, "formation/domaine-formation/code-FORMACODE[1]/@ref"));
    exactly(
        "the number of another formation",
        "numero=\"01_F2\"",
        "numero=\"01_F1\"",
        found(DUPLICATE_NUMERO, "formation"));
    exactly(
        "the number of another action",
        "numero=\"01_A2\"",
        "numero=\"01_A1\"",
        found(DUPLICATE_NUMERO, ACTION));
  }

  private void around() {
    all.add(
        new Damage(
            "no formation at all",
            feed ->
                DamagedBytes.text(feed)
                    .replaceFirst("(?s)<offres>.*</offres>", "<offres/>")
                    .getBytes(UTF_8),
            new Outcome.Nothing(MISSING, "lheo/offres/formation")));
    all.add(
        new Damage(
            "nothing in the root",
            feed ->
                DamagedBytes.text(feed).replaceFirst("(?s)<offres>.*</offres>", "").getBytes(UTF_8),
            new Outcome.Nothing(MISSING, "lheo/offres/formation")));
    exactly(
        "an action outside formations",
        "</formation>",
        "</formation><action/>",
        new Outcome.Around(UNKNOWN_ELEMENT, "lheo/offres/action"));
    exactly(
        "another list beside the first",
        "</formation>",
        "</formation><offres><x/></offres>",
        new Outcome.Around(UNKNOWN_ELEMENT, "lheo/offres/offres"));
    second(
        "a formation of another namespace",
        "<formation (numero=\"01_F2\")",
        "<formation xmlns=\"urn:x\" $1",
        new Outcome.Lost(UNKNOWN_ELEMENT, "lheo/offres/formation"));
    second(
        "a formation under another name",
        "<formation (numero=\"01_F2\".*?)</formation>",
        "<stage $1</stage>",
        new Outcome.Lost(UNKNOWN_ELEMENT, "lheo/offres/stage"));
    second(
        "a formation in a comment",
        "<formation (numero=\"01_F2\".*?)</formation>",
        "<!-- <formation $1</formation> --><autre/>",
        new Outcome.Lost(UNKNOWN_ELEMENT, "lheo/offres/autre"));
  }

  private void exactly(String name, String written, String instead, Outcome outcome) {
    all.add(new Damage(name, feed -> DamagedBytes.inSecond(feed, written, instead), outcome));
  }

  /** By a pattern that has to be found in the second formation. */
  private void second(String name, String pattern, String instead, Outcome outcome) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
    all.add(new Damage(name, feed -> replaced(feed, compiled, instead), outcome));
  }

  private static byte[] replaced(byte[] feed, Pattern pattern, String instead) {
    String text = DamagedBytes.text(feed);
    Matcher found = pattern.matcher(text);
    if (!found.find(text.indexOf("<formation numero=\"01_F2\""))) {
      throw new IllegalArgumentException("not in the second formation: " + pattern);
    }
    StringBuilder damaged = new StringBuilder();
    found.appendReplacement(damaged, instead);
    return found.appendTail(damaged).toString().getBytes(UTF_8);
  }
}
