package org.jalon.quality.coherence;

import java.util.List;
import org.jalon.lheo.Action;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Contact;
import org.jalon.lheo.Formation;
import org.jalon.lheo.Recrutement;
import org.jalon.lheo.Session;
import org.jalon.quality.Subject;

/** Where addresses stand in an action and its formation. A path is only made when asked for. */
enum AddressOf {
  CONTACT("formation/contact-formation[i]/coordonnees/adresse"),
  RESPONSIBLE(
      "formation/organisme-formation-responsable/coordonnees-organisme/coordonnees/adresse"),
  RESPONSIBLE_CONTACT(
      "formation/organisme-formation-responsable/contact-organisme[i]/coordonnees/adresse"),
  PLACE("lieu-de-formation[i]/coordonnees/adresse"),
  INFORMATION("adresse-information/adresse"),
  TRAINER_CONTACT("organisme-formateur[i]/contact-formateur[j]/coordonnees/adresse"),
  ENROLMENT("session[i]/adresse-inscription/adresse"),
  SESSION_CONTACT("session[i]/contact-session[j]/coordonnees/adresse"),
  RECRUITMENT("session[i]/recrutement[j]/adresse");

  private final String path;

  AddressOf(String path) {
    this.path = path;
  }

  /** Looks at an address. */
  @FunctionalInterface
  interface Visitor {

    /**
     * @param i of what bears it, from 0
     * @param j of what bears it in that, from 0
     */
    void visit(Adresse address, AddressOf where, int i, int j);
  }

  /**
   * The path of something in an address.
   *
   * @param below in the address, empty for the address itself
   */
  String path(Subject subject, int i, int j, String below) {
    String numbered =
        path.replace("[i]", "[" + (i + 1) + "]").replace("[j]", "[" + (j + 1) + "]")
            + (below.isEmpty() ? "" : "/" + below);
    return numbered.startsWith("formation/") ? numbered : subject.inAction(numbered);
  }

  /** Shows every address of the action and of its formation that is in France and says anything. */
  static void forEach(Subject subject, Visitor visitor) {
    Formation formation = subject.formation();
    contacts(formation.contactFormation(), CONTACT, 0, visitor);
    var body = formation.organismeFormationResponsable();
    body.coordonneesOrganisme().adresse().ifPresent(a -> show(a, RESPONSIBLE, 0, 0, visitor));
    contacts(body.contactOrganisme(), RESPONSIBLE_CONTACT, 0, visitor);
    Action action = subject.action();
    forEachPlace(subject, visitor);
    action.adresseInformation().ifPresent(a -> show(a, INFORMATION, 0, 0, visitor));
    for (int i = 0; i < action.organismeFormateur().size(); i++) {
      contacts(action.organismeFormateur().get(i).contactFormateur(), TRAINER_CONTACT, i, visitor);
    }
    for (int i = 0; i < action.session().size(); i++) {
      session(action.session().get(i), i, visitor);
    }
  }

  /** Shows the addresses of the places only. */
  static void forEachPlace(Subject subject, Visitor visitor) {
    var places = subject.action().lieuDeFormation();
    for (int i = 0; i < places.size(); i++) {
      int at = i;
      places.get(i).coordonnees().adresse().ifPresent(a -> show(a, PLACE, at, 0, visitor));
    }
  }

  private static void session(Session session, int i, Visitor visitor) {
    show(session.adresseInscription(), ENROLMENT, i, 0, visitor);
    contacts(session.contactSession(), SESSION_CONTACT, i, visitor);
    List<Recrutement> events = session.recrutement();
    for (int j = 0; j < events.size(); j++) {
      int at = j;
      events.get(j).adresse().ifPresent(a -> show(a, RECRUITMENT, i, at, visitor));
    }
  }

  private static void contacts(
      List<Contact> contacts, AddressOf where, int outer, Visitor visitor) {
    for (int n = 0; n < contacts.size(); n++) {
      int i = where.path.contains("[j]") ? outer : n;
      int j = where.path.contains("[j]") ? n : 0;
      contacts.get(n).coordonnees().adresse().ifPresent(a -> show(a, where, i, j, visitor));
    }
  }

  private static void show(Adresse address, AddressOf where, int i, int j, Visitor visitor) {
    boolean empty = address.codepostal().isEmpty() && address.ville().isEmpty();
    if (!(empty && address.codeInseeCommune().isEmpty()) && french(address.pays())) {
      visitor.visit(address, where, i, j);
    }
  }

  /**
   * France and what has an ISO code of its own in it; an address without a country is in France.
   */
  private static boolean french(String country) {
    return switch (country) {
      case "", "FR", "fr", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF" -> true;
      default -> false;
    };
  }
}
