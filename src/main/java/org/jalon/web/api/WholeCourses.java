package org.jalon.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** One course with all its facts. */
@Component
final class WholeCourses {

  private final CourseItems items;

  WholeCourses(CourseItems items) {
    this.items = items;
  }

  Answers.Course course(CourseDetail course, Words words) {
    List<String> delivery = codes(course, Facet.DELIVERY);
    return new Answers.Course(
        course.id(),
        Codes.text(course.number()),
        course.title(),
        codes(course, Facet.KIND),
        codes(course, Facet.LEVEL),
        codes(course, Facet.TARGET_LEVEL),
        codes(course, Facet.AUDIENCE),
        codes(course, Facet.MOMENT),
        course.timetable().stream()
            .map(slot -> new Answers.Meeting(slot.day(), slot.start(), slot.end()))
            .toList(),
        Codes.free(codes(course, Facet.PRICE)),
        Codes.stated(!codes(course, Facet.CHILDCARE).isEmpty()),
        Codes.stated(!codes(course, Facet.ACCESS).isEmpty()),
        Codes.remote(delivery),
        delivery.isEmpty() ? null : delivery.getFirst(),
        Codes.enrolmentOpen(codes(course, Facet.ENROLMENT)),
        course.permanent(),
        Codes.number(course.workload().total()),
        codes(course, Facet.FUNDER),
        course.certifications(),
        course.languages(),
        texts(course),
        organisation(course.responsible()),
        course.trainers().stream().map(WholeCourses::organisation).toList(),
        course.places().stream().map(WholeCourses::place).toList(),
        course.sessions().stream().map(WholeCourses::session).toList(),
        course.contacts().stream().map(WholeCourses::contact).toList(),
        course.links(),
        Codes.date(course.updated()),
        items.address(course.id(), words));
  }

  private static List<String> codes(CourseDetail course, Facet facet) {
    return course.facets().getOrDefault(facet, List.of());
  }

  private static Answers.Texts texts(CourseDetail course) {
    CourseDetail.Texts texts = course.texts();
    return new Answers.Texts(
        Codes.text(texts.objective()),
        Codes.text(texts.content()),
        Codes.text(texts.results()),
        Codes.text(texts.rhythm()),
        Codes.text(texts.conditions()),
        Codes.text(texts.audience()),
        Codes.text(texts.recruitment()),
        Codes.text(texts.teaching()),
        Codes.text(course.money().total()));
  }

  private static Answers.Organisation organisation(CourseDetail.Organisation body) {
    return new Answers.Organisation(
        body.name(), Codes.text(body.siret()), Codes.text(body.activityNumber()));
  }

  private static Answers.Place place(CourseDetail.Place place) {
    return new Answers.Place(
        Codes.text(place.address().town()),
        null,
        Codes.text(place.address().postalCode()),
        place.located() ? place.latitude() : null,
        place.located() ? place.longitude() : null,
        place.approximate(),
        null);
  }

  private static Answers.Session session(CourseDetail.Session session) {
    return new Answers.Session(
        Codes.date(session.start()),
        Codes.date(session.end()),
        Codes.date(session.enrolmentStart()),
        Codes.date(session.enrolmentEnd()),
        session.state().isEmpty() ? null : session.state().equals("1"),
        Codes.text(session.howToEnrol()));
  }

  private static Answers.Contact contact(CourseDetail.Contact contact) {
    return new Answers.Contact(
        Codes.text(contact.name()),
        Stream.concat(contact.phones().stream(), contact.mobiles().stream()).toList(),
        Codes.text(contact.mail()),
        contact.links());
  }
}
