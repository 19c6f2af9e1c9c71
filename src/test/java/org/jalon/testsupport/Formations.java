package org.jalon.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Invented formations as LHÉO 2.3, valid unless a test makes them otherwise. */
public final class Formations {

  private Formations() {}

  /** A French course with nothing but what is mandatory. */
  public static Course course() {
    return new Course();
  }

  /** A whole feed. */
  public static byte[] feed(Course... courses) {
    return feed(List.of(courses));
  }

  /** A whole feed. */
  public static byte[] feed(List<Course> courses) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>\n"
            + courses.stream().map(Course::element).collect(Collectors.joining("\n"))
            + "\n</offres></lheo>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One formation with one action; each method changes one thing and gives the course back. */
  public static final class Course {
    private String number = "01_F1";
    private String action = "01_A1";
    private String formacode = "15235";
    private String title = "Cours de français";
    private String objective = "-";
    private String content = "-";
    private String rhythm = "-";
    private String conditions = "-";
    private String audience = "";
    private String audienceCode = "83056";
    private String price = "";
    private String remaining = "";
    private String programme = "";
    private String rncp = "";
    private String rs = "";
    private String start = "20260901";
    private String end = "20270630";
    private String postalCode = "69100";
    private String town = "Villeurbanne";
    private String insee = "69266";
    private String latitude = "";
    private String longitude = "";
    private String organisation = "Association Exemple";
    private String changed = "20260101";
    private String teaching = "0";
    private String[] states = {""};

    private Course() {}

    public Course number(String value) {
      number = value;
      return this;
    }

    public Course action(String value) {
      action = value;
      return this;
    }

    public Course formacode(String value) {
      formacode = value;
      return this;
    }

    public Course title(String value) {
      title = value;
      return this;
    }

    public Course objective(String value) {
      objective = value;
      return this;
    }

    public Course content(String value) {
      content = value;
      return this;
    }

    public Course rhythm(String value) {
      rhythm = value;
      return this;
    }

    public Course conditions(String value) {
      conditions = value;
      return this;
    }

    public Course audience(String value) {
      audience = value;
      return this;
    }

    public Course audienceCode(String value) {
      audienceCode = value;
      return this;
    }

    public Course price(String value) {
      price = value;
      return this;
    }

    public Course remaining(String value) {
      remaining = value;
      return this;
    }

    public Course programme(String value) {
      programme = value;
      return this;
    }

    public Course rncp(String value) {
      rncp = value;
      return this;
    }

    public Course rs(String value) {
      rs = value;
      return this;
    }

    public Course dates(String from, String to) {
      start = from;
      end = to;
      return this;
    }

    public Course states(String... values) {
      states = values;
      return this;
    }

    public Course address(String code, String name, String inseeCode) {
      postalCode = code;
      town = name;
      insee = inseeCode;
      return this;
    }

    public Course point(String lat, String lon) {
      latitude = lat;
      longitude = lon;
      return this;
    }

    public Course organisation(String value) {
      organisation = value;
      return this;
    }

    /** 0 on site, 1 both, 2 remote. */
    public Course teaching(String value) {
      teaching = value;
      return this;
    }

    /** The day of the last change, which is no change of content. */
    public Course changed(String value) {
      changed = value;
      return this;
    }

    /** The formation alone, as it is stored. */
    public String fragment() {
      return element().replaceFirst("<formation ", "<formation xmlns=\"http://lheo.gouv.fr/2.3\" ");
    }

    private String element() {
      return """
      <formation numero="%s" datemaj="%s"><domaine-formation>%s</domaine-formation>\
      <intitule-formation>%s</intitule-formation><objectif-formation>%s</objectif-formation>\
      <resultats-attendus>-</resultats-attendus><contenu-formation>%s</contenu-formation>\
      <certifiante>0</certifiante>%s<parcours-de-formation>1</parcours-de-formation>\
      <code-niveau-entree>1</code-niveau-entree>%s%s%s</formation>\
      """
          .formatted(
              number,
              changed,
              element("code-FORMACODE ref=\"V14\"", formacode),
              title,
              objective,
              content,
              contact("contact-formation"),
              certification(),
              action(),
              body());
    }

    private String certification() {
      return rncp.isEmpty() && rs.isEmpty()
          ? ""
          : "<certification>"
              + element("code-RNCP", rncp)
              + element("code-RS", rs)
              + "</certification>";
    }

    private String action() {
      return """
      <action numero="%s" datemaj="%s"><rythme-formation>%s</rythme-formation>\
      <code-public-vise ref="V14">%s</code-public-vise>%s\
      <niveau-entree-obligatoire>0</niveau-entree-obligatoire>\
      <modalites-alternance>-</modalites-alternance>\
      <modalites-enseignement>%s</modalites-enseignement>\
      <conditions-specifiques>%s</conditions-specifiques>\
      <prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>\
      <lieu-de-formation><coordonnees>%s</coordonnees></lieu-de-formation>\
      <modalites-entrees-sorties>0</modalites-entrees-sorties>%s%s%s%s</action>\
      """
          .formatted(
              action,
              changed,
              rhythm,
              audienceCode,
              element("info-public-vise", audience),
              teaching,
              conditions,
              address(true),
              Arrays.stream(states).map(this::session).collect(Collectors.joining()),
              element("frais-restants", remaining),
              element("prix-total-TTC", price),
              funder());
    }

    private String session(String state) {
      return "<session><periode><debut>"
          + start
          + "</debut><fin>"
          + end
          + "</fin></periode><adresse-inscription>"
          + address(false)
          + "</adresse-inscription>"
          + element("etat-recrutement", state)
          + "</session>";
    }

    private String funder() {
      return programme.isEmpty()
          ? ""
          : "<organisme-financeur><code-financeur>19</code-financeur><extras info=\"specificites\">"
              + "<extra info=\"programme-financeur\">"
              + programme
              + "</extra></extras></organisme-financeur>";
    }

    private String body() {
      return """
      <organisme-formation-responsable><numero-activite>99999999999</numero-activite>\
      <SIRET-organisme-formation><SIRET>00000001800010</SIRET></SIRET-organisme-formation>\
      <nom-organisme>%s</nom-organisme><raison-sociale>%s</raison-sociale>\
      <coordonnees-organisme><coordonnees/></coordonnees-organisme>%s\
      </organisme-formation-responsable>\
      """
          .formatted(organisation, organisation, contact("contact-organisme"));
    }

    private static String contact(String element) {
      return "<%s><coordonnees><telfixe><numtel>01 99 00 00 01</numtel></telfixe><courriel>a@example.org</courriel></coordonnees></%s>"
          .formatted(element, element);
    }

    private String address(boolean located) {
      return "<adresse><ligne>1 rue de l'Exemple</ligne>"
          + element("codepostal", postalCode)
          + element("ville", town)
          + element("code-INSEE-commune", insee)
          + (located && !latitude.isEmpty()
              ? "<geolocalisation><latitude>%s</latitude><longitude>%s</longitude></geolocalisation>"
                  .formatted(latitude, longitude)
              : "")
          + "</adresse>";
    }

    private static String element(String start, String text) {
      String name = start.split(" ")[0];
      return text.isEmpty() ? "" : "<" + start + ">" + text + "</" + name + ">";
    }
  }
}
