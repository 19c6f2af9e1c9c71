package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.search.CourseDetail;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Telephone numbers, mail and web addresses that can be tapped. */
public final class Contacts {

  private Contacts() {}

  /** As cards; whoever cannot be reached is left out. */
  public static List<CourseDetailPage.ContactView> of(
      List<CourseDetail.Contact> contacts, Words words) {
    return contacts.stream()
        .filter(Contacts::reachable)
        .distinct()
        .map(contact -> of(contact, words))
        .toList();
  }

  /** The course's own contacts, else those of a place, else of the organisation. */
  public static List<CourseDetail.Contact> toEnrol(CourseDetail course) {
    List<CourseDetail.Contact> found = new ArrayList<>(course.contacts());
    if (found.stream().noneMatch(Contacts::reachable)) {
      course.places().forEach(place -> found.addAll(place.contacts()));
    }
    if (found.stream().noneMatch(Contacts::reachable)) {
      course.trainers().forEach(trainer -> found.addAll(trainer.contacts()));
      found.addAll(course.responsible().contacts());
    }
    return found;
  }

  static boolean reachable(CourseDetail.Contact contact) {
    return !contact.phones().isEmpty()
        || !contact.mobiles().isEmpty()
        || !contact.mail().isEmpty()
        || !contact.links().isEmpty();
  }

  /** Only addresses of the web: a feed must not bring other kinds of link into a page. */
  static List<CourseDetailPage.LinkView> links(List<String> addresses) {
    return addresses.stream()
        .filter(address -> address.toLowerCase(Locale.ROOT).matches("https?://[^\\s]+"))
        .distinct()
        .map(address -> new CourseDetailPage.LinkView(shown(address), address))
        .toList();
  }

  private static CourseDetailPage.ContactView of(CourseDetail.Contact contact, Words words) {
    List<String> numbers = new ArrayList<>(contact.phones());
    numbers.addAll(contact.mobiles());
    return new CourseDetailPage.ContactView(
        role(contact.role(), words),
        contact.name().isEmpty() ? null : contact.name(),
        numbers.stream().distinct().map(Contacts::phone).toList(),
        mail(contact.mail()),
        links(contact.links()));
  }

  /** Only the roles a reader may look for; LHÉO type-contact has many for companies. */
  private static @Nullable String role(String code, Words words) {
    return switch (code) {
      case "1", "4" -> words.get("contact.role." + code);
      default -> null;
    };
  }

  /** French numbers are written in pairs; any other stays as the feed writes it. */
  static Link phone(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    String shown = digits.matches("0\\d{9}") ? digits.replaceAll("(\\d\\d)(?=\\d)", "$1 ") : number;
    return new Link(shown.strip(), "tel:" + digits);
  }

  private static @Nullable Link mail(String address) {
    return address.matches("[^\\s@?&]+@[^\\s@?&]+") ? new Link(address, "mailto:" + address) : null;
  }

  /** Long addresses are cut after the host: they are read, not typed. */
  private static String shown(String address) {
    String bare = address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    return bare.length() <= 50 ? bare : bare.substring(0, 49) + "…";
  }
}
