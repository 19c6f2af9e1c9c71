package org.jalon.search.index;

import org.jalon.lheo.LheoHour;
import org.jalon.lheo.Periode;
import org.jalon.lheo.Recrutement;
import org.jalon.lheo.Session;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;

/** Sessions of a course page. */
final class LheoSessions {

  private LheoSessions() {}

  static CourseDetail.Session of(Session session) {
    return new CourseDetail.Session(
        session.numero(),
        Lheo.date(session.periode().debut()),
        Lheo.date(session.periode().fin()),
        session.periodeInscription().map(p -> Lheo.date(p.debut())).orElse(CourseDate.UNKNOWN),
        session.periodeInscription().map(p -> Lheo.date(p.fin())).orElse(CourseDate.UNKNOWN),
        session.etatRecrutement(),
        Lheo.text(session.modalitesInscription()),
        Lheo.address(session.adresseInscription()),
        session.recrutement().stream().map(LheoSessions::event).toList(),
        Lheo.contacts(session.contactSession()),
        session.urlSession().stream().map(Lheo::link).filter(l -> !l.isEmpty()).toList());
  }

  private static CourseDetail.Event event(Recrutement event) {
    return new CourseDetail.Event(
        event.modaliteRecrutement(),
        event.periode().map(Periode::debut).map(Lheo::date).orElse(CourseDate.UNKNOWN),
        event.periode().map(Periode::fin).map(Lheo::date).orElse(CourseDate.UNKNOWN),
        hour(event.heureDebut()),
        hour(event.heureFin()),
        "1".equals(event.aDistance()),
        event.adresse().map(Lheo::address).orElse(CourseDetail.Address.NONE),
        Math.max(0, event.nbPlaces().orElse(0)),
        Lheo.text(event.commentaire()),
        Lheo.link(event.urlweb()));
  }

  private static String hour(String written) {
    return LheoHour.find(written).map(Object::toString).orElse("");
  }
}
