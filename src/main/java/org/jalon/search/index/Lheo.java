package org.jalon.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Contact;
import org.jalon.lheo.Coordonnees;
import org.jalon.lheo.LheoDate;
import org.jalon.lheo.SafeText;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;

/** Small parts of LHÉO as pages show them: texts, dates, addresses, contacts, links. */
final class Lheo {

  private Lheo() {}

  /** Plain text; empty when the feed only says that it has nothing to say. */
  static String text(String written) {
    return SafeText.plainOrEmpty(written);
  }

  static CourseDate date(LheoDate written) {
    Optional<LocalDate> day = written.earliest();
    return switch (written.precision()) {
      case DAY ->
          day.map(d -> new CourseDate(d.getYear(), d.getMonthValue(), d.getDayOfMonth()))
              .orElse(CourseDate.UNKNOWN);
      case MONTH ->
          day.map(d -> new CourseDate(d.getYear(), d.getMonthValue(), 0))
              .orElse(CourseDate.UNKNOWN);
      case YEAR -> day.map(d -> new CourseDate(d.getYear(), 0, 0)).orElse(CourseDate.UNKNOWN);
      case UNKNOWN, MALFORMED -> CourseDate.UNKNOWN;
    };
  }

  /** The later of the two last changes that the feed states. */
  static CourseDate updated(Attributs action, Attributs formation) {
    return Stream.of(action, formation)
        .map(Lheo::changed)
        .filter(d -> d.precision() == LheoDate.Precision.DAY)
        .max((a, b) -> a.text().compareTo(b.text()))
        .map(Lheo::date)
        .orElse(CourseDate.UNKNOWN);
  }

  private static LheoDate changed(Attributs attributs) {
    String stamp = attributs.horodatageModification();
    return stamp.length() >= 10
        ? LheoDate.of(stamp.substring(0, 10).replace("-", ""))
        : LheoDate.of(attributs.datemaj());
  }

  static CourseDetail.Address address(Adresse address) {
    return new CourseDetail.Address(
        text(address.denomination()),
        address.ligne().stream().map(Lheo::text).filter(line -> !line.isEmpty()).toList(),
        text(address.codepostal()),
        text(address.ville()));
  }

  /** The address of contact details, under the name given there. */
  static CourseDetail.Address address(Coordonnees coordonnees) {
    return coordonnees
        .adresse()
        .map(Lheo::address)
        .map(a -> a.name().isEmpty() ? named(a, name(coordonnees)) : a)
        .orElse(CourseDetail.Address.NONE);
  }

  private static CourseDetail.Address named(CourseDetail.Address address, String name) {
    return new CourseDetail.Address(
        address.lines().contains(name) ? "" : name,
        address.lines(),
        address.postalCode(),
        address.town());
  }

  static List<CourseDetail.Contact> contacts(List<Contact> contacts) {
    return contacts.stream()
        .flatMap(contact -> reachable(contact.coordonnees(), contact.typeContact()).stream())
        .distinct()
        .toList();
  }

  /** The contact, where there is a way to reach it; a name alone helps too. */
  static List<CourseDetail.Contact> reachable(Coordonnees at, String role) {
    CourseDetail.Contact contact =
        new CourseDetail.Contact(
            role,
            name(at),
            phones(at.telfixe()),
            phones(at.portable()),
            at.courriel().contains("@") ? at.courriel().strip() : "",
            at.web().stream().map(Lheo::link).filter(link -> !link.isEmpty()).toList());
    boolean useful =
        !contact.phones().isEmpty()
            || !contact.mobiles().isEmpty()
            || !contact.mail().isEmpty()
            || !contact.links().isEmpty();
    return useful ? List.of(contact) : List.of();
  }

  private static List<String> phones(List<String> numbers) {
    return numbers.stream()
        .map(Lheo::text)
        .filter(number -> number.chars().filter(Character::isDigit).count() >= 4)
        .toList();
  }

  private static String name(Coordonnees at) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(at.civilite(), at.prenom(), at.nom())) {
      String clean = text(part);
      if (!clean.isEmpty()) {
        parts.add(clean);
      }
    }
    return String.join(" ", parts);
  }

  /** A web address that is safe to follow, its scheme completed; empty when it is none. */
  static String link(String written) {
    String link = written.strip();
    String lower = link.toLowerCase(Locale.ROOT);
    if (link.isEmpty() || link.chars().anyMatch(c -> c <= ' ') || !link.contains(".")) {
      return "";
    }
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return link;
    }
    return lower.contains(":") ? "" : "https://" + link;
  }
}
