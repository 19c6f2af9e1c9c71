package org.jalon.browser;

import org.jalon.testsupport.HardOffers;
import org.jalon.testsupport.SiteOffers;

/**
 * Every kind of page there is; a new one is a line here. Kinds of one family share their template:
 * the pairs of {@link Cells} are taken of families and languages.
 */
enum PageKind {
  HOME("home", ""),
  RESULTS("results", "/cours?lieu=Lyon&rayon=100"),
  RESULTS_NOT_STATED("results", "/cours?lieu=Lyon&rayon=100&niveau=A1&prix=gratuit&finis=1"),
  RESULTS_UNDERSTOOD("results", "/cours?q=cours+gratuit+le+soir+zzzzzz&lieu=Lyon&libre=2s"),
  RESULTS_CORRECTED("results", "/cours?q=cour+gratiut+le+soir+a+Lion"),
  RESULTS_ZERO("results", "/cours?q=zzzzzz&exact=1&lieu=Lyon&prix=gratuit"),
  RESULTS_HARD("results", "/cours?lieu=23000"),
  PLACE_QUESTION("results", "/cours?lieu=Saint-Denis"),
  PLACE_UNKNOWN("results", "/cours?lieu=Zzyzxville"),
  BAD_FORM("results", "/cours?niveau=Z9&rayon=7&tri=rien&lieu=" + "x".repeat(200), 400),
  PAGE_99("results", "/cours?page=99", 404),
  COURSE("course", "/cours/" + SiteOffers.EVENING_IN_LYON),
  COURSE_REMOTE("course", "/cours/" + SiteOffers.REMOTE),
  COURSE_LONGEST("course", "/cours/" + HardOffers.LONGEST),
  COURSE_SHORTEST("course", "/cours/" + HardOffers.SHORTEST),
  COURSE_MARKED("course", "/cours/" + HardOffers.MARKED),
  COURSE_MANY_SESSIONS("course", "/cours/" + HardOffers.MANY_SESSIONS),
  COURSE_UNBROKEN("course", "/cours/" + HardOffers.UNBROKEN),
  COURSE_LONG_TITLE("course", "/cours/" + SiteOffers.LONG),
  COURSE_ENDED("course", "/cours/" + SiteOffers.ENDED),
  GONE("error", "/cours/" + SiteOffers.WITHDRAWN, 410),
  NOT_FOUND("error", "/cours/inconnu_1", 404),
  DEPARTMENTS("departments", "/departements"),
  WEEK("week", "/semaine?libre=2s"),
  LEVEL_QUESTION("level", "/niveau"),
  LEVEL_SECOND_QUESTION("level", "/niveau?lire=oui&ecole=peu"),
  LEVEL_RESULT("level", "/niveau?lire=autre&ecole=longtemps&comprendre=rien"),
  LEVEL_UNREADABLE("level", "/niveau?lire=quoi", 400),
  API("api", "/api"),
  LEGAL("information", "/mentions-legales"),
  PRIVACY("information", "/vie-privee"),
  ACCESSIBILITY("information", "/accessibilite"),
  READING("reading", "/lecture?retour=%2Ffr"),
  OFFLINE("offline", "/hors-ligne"),
  LIST("list", "/liste/{list}"),
  LIST_EMPTY("list", "/liste"),
  LIST_FORGED("list", "/liste/{list}x", 400),
  RESULTS_WITH_LIST("results", "/cours?lieu=Lyon&liste={list}"),
  SHEET("takeaway", "/cours/" + SiteOffers.EVENING_IN_LYON + "/feuille"),
  SHEET_LONGEST("takeaway", "/cours/" + HardOffers.LONGEST + "/feuille"),
  QR("takeaway", "/cours/" + SiteOffers.EVENING_IN_LYON + "/qr"),
  TELEPHONE("takeaway", "/cours/" + SiteOffers.EVENING_IN_LYON + "/telephone"),
  TELEPHONE_LONGEST("takeaway", "/cours/" + HardOffers.LONGEST + "/telephone"),
  REPORT("report", "/cours/" + SiteOffers.EVENING_IN_LYON + "/signaler"),
  REFERENCE("report", "/signalement/{reference}"),
  REFERENCE_FORGED("report", "/signalement/forged", 404),
  PROVIDER("provider", "/organisme/{provider}"),
  PROVIDER_FORGED("provider", "/organisme/forged", 404),
  CERTIFICATIONS("certifications", "/certifications?q=boulanger"),
  CERTIFICATIONS_ZERO("certifications", "/certifications?q=zzzzzz&niveau=3&date=2025-06-30"),
  CERTIFICATIONS_BAD("certifications", "/certifications?niveau=9&branche=zzzzzz", 400),
  CERTIFICATION("certification", "/certifications/RNCP37537"),
  CERTIFICATION_CODE_ONLY("certification", "/certifications/RNCP13856"),
  CERTIFICATIONS_COMPARED("compare", "/certifications/comparer?code=RNCP90050&code=RNCP90051"),
  PRO_A("reconversion", "/pro-a?branche=commerce"),
  PRO_A_ANSWER("reconversion", "/pro-a?branche=2216&date=2025-06-30&certification=RNCP37537"),
  PROOFS("proofs", "/preuves"),
  STYLE_EMPTY("style", "empty"),
  STYLE_USUAL("style", "usual"),
  STYLE_LONGEST("style", "longest"),
  STYLE_ERROR("style", "error"),
  STYLE_LOADING("style", "loading");

  private final String family;
  private final String rest;
  private final int status;

  PageKind(String family, String rest) {
    this(family, rest, 200);
  }

  /**
   * @param rest of the address after the language; for the style page the state. Words in braces
   *     are put in by {@link PagesOfEveryKind}.
   */
  PageKind(String family, String rest, int status) {
    this.family = family;
    this.rest = rest;
    this.status = status;
  }

  String family() {
    return family;
  }

  /** What the server answers. */
  int status() {
    return status;
  }

  String path(String language) {
    return family.equals("style")
        ? "/style?lang=" + language + "&state=" + rest
        : "/" + language + rest;
  }
}
