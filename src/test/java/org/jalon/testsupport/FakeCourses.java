package org.jalon.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseDetail.Address;
import org.jalon.search.CourseDetail.Contact;
import org.jalon.search.CourseDetail.Organisation;
import org.jalon.search.CourseDetail.Slot;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;

/** Invented courses of every sort: complete, poor, long, ended, full, remote, in many places. */
final class FakeCourses {

  private static final String[] TITLES = {
    "Atelier sociolinguistique : se repérer dans la ville, prendre rendez-vous, parler à l’école",
    "FLE A1",
    "Apprendre à lire et à écrire",
    "Ouvrir l’école aux parents pour la réussite des enfants (OEPRE) – collège Jean-Moulin",
    "Français à visée professionnelle : métiers de l’aide à la personne, du nettoyage et de la"
        + " restauration collective – parcours renforcé avec stage de quatre semaines en entreprise",
    "Préparation au DELF A2",
    "Préparation au DELF B1 et à l’examen civique",
    "Conversation en français, tous niveaux",
    "Français du soir",
    "Lutte contre l’illettrisme : compétences-clés",
    "CAP Cuisine en apprentissage",
    "TP Agent de propreté et d’hygiène"
  };

  private static final String[] KINDS = {
    "asl", "fle", "alpha", "oepre", "pro", "fle", "fle", "asl", "fle", "alpha", "autre", "autre"
  };

  private static final String[] ORGANISATIONS = {
    "Association Exemple Accueil",
    "Centre social du Parc fictif",
    "GRETA de démonstration",
    "Maison des langues imaginaire – antenne de la Croix-Rousse et des pentes",
    "Ateliers du Savoir inventé"
  };

  private static final Town[] TOWNS = {
    new Town("Lyon 3e", "69003", "69", "84", 45.7530, 4.8690),
    new Town("Villeurbanne", "69100", "69", "84", 45.7719, 4.8902),
    new Town("Vénissieux", "69200", "69", "84", 45.6970, 4.8860),
    new Town("Paris 13e", "75013", "75", "11", 48.8283, 2.3626),
    new Town("Saint-Denis", "93200", "93", "11", 48.9362, 2.3574),
    new Town("Marseille 1er", "13001", "13", "93", 43.2990, 5.3840),
    new Town("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", "51290", "51", "44", 48.62, 4.65)
  };

  private FakeCourses() {}

  private record Town(
      String name,
      String postalCode,
      String department,
      String region,
      double latitude,
      double longitude) {}

  /** A course with all that can be asked of it. */
  record Course(CourseCard card, CourseDetail detail, List<String> areas) {}

  static List<Course> all(LocalDate today) {
    return IntStream.range(0, 64).mapToObj(i -> course(i, today)).toList();
  }

  private static Course course(int i, LocalDate today) {
    boolean remote = i % 13 == 12;
    boolean poor = i % 9 == 8;
    boolean ended = i % 11 == 10;
    Town town = TOWNS[(i * 5) % TOWNS.length];
    int places = remote || i % 16 == 7 ? 0 : i % 10 == 4 ? 12 : 1;
    Map<Facet, List<String>> facets = facets(i, remote, poor);
    CourseDate start = poor ? CourseDate.UNKNOWN : date(today.plusDays(ended ? -200 : i * 4 - 40));
    CourseDate end = poor ? CourseDate.UNKNOWN : date(today.plusDays(ended ? -20 : i * 4 + 90));
    String title = TITLES[i % TITLES.length] + (i >= TITLES.length ? " – groupe " + i : "");
    String organisation = ORGANISATIONS[i % ORGANISATIONS.length];
    List<CourseCard.Point> points =
        IntStream.range(0, places)
            .mapToObj(p ->
                new CourseCard.Point(
                    town.latitude + p * 0.013 + i * 0.0007, town.longitude, i % 3 == 0))
            .toList();
    CourseCard card =
        new CourseCard(
            "demo-" + i,
            title,
            facets.get(Facet.KIND),
            organisation,
            places == 0 ? "" : town.name,
            places == 0 ? "" : town.postalCode,
            points,
            Math.max(0, places - 1),
            facets.get(Facet.LEVEL),
            facets.get(Facet.TARGET_LEVEL),
            facets.get(Facet.MOMENT),
            first(facets.get(Facet.PRICE)),
            first(facets.get(Facet.DELIVERY)),
            first(facets.get(Facet.ENROLMENT)),
            i % 7 == 3,
            i % 5 == 0,
            poor ? 0 : 20 + i * 10,
            facets.get(Facet.AUDIENCE),
            !facets.get(Facet.ACCESS).isEmpty(),
            facets.get(Facet.FUNDER),
            List.of(),
            "",
            "demo",
            CourseDate.UNKNOWN,
            week(i, poor),
            start,
            end);
    List<String> areas =
        places == 0 ? List.of() : List.of("D" + town.department, "R" + town.region);
    return new Course(card, detail(card, facets, town, today), areas);
  }

  private static Map<Facet, List<String>> facets(int i, boolean remote, boolean poor) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, poor ? List.of() : pick(facet.codes(), i));
    }
    facets.put(Facet.KIND, List.of(KINDS[i % KINDS.length]));
    facets.put(Facet.DELIVERY, List.of(remote ? "distance" : i % 6 == 5 ? "mixte" : "presence"));
    facets.put(Facet.CHILDCARE, i % 5 == 0 ? List.of("oui") : List.of());
    facets.put(Facet.ACCESS, i % 4 == 0 ? List.of("oui") : List.of());
    facets.put(Facet.ENROLMENT, List.of(i % 8 == 6 ? "fermee" : "ouverte"));
    if (i % 6 == 2) {
      facets.put(Facet.PRICE, List.of());
    }
    return facets;
  }

  /** Tuesday evening, and on Thursday the morning, afternoon or evening; nothing when poor. */
  private static int week(int i, boolean poor) {
    return poor
        ? 0
        : WeekMask.of(2, 18 * 60, 20 * 60)
            .with(WeekMask.of(4, (9 + i % 3 * 5) * 60, (11 + i % 3 * 5) * 60))
            .bits();
  }

  private static List<String> pick(List<String> codes, int i) {
    List<String> picked = new ArrayList<>();
    picked.add(codes.get(i % codes.size()));
    if (i % 3 == 1) {
      String other = codes.get((i + 1) % codes.size());
      if (!picked.contains(other)) {
        picked.add(other);
      }
    }
    return picked;
  }

  private static CourseDetail detail(
      CourseCard card, Map<Facet, List<String>> facets, Town town, LocalDate today) {
    boolean poor = card.hours() == 0;
    Contact contact =
        new Contact(
            "4",
            "Secrétariat",
            List.of("0199003214"),
            List.of("0639981234"),
            "contact@example.org",
            List.of("https://example.org/inscription", "javascript:alert(1)"));
    List<Contact> contacts = poor ? List.of() : List.of(contact);
    Address address =
        new Address(
            card.organisation(), List.of("12 rue de l’Exemple"), town.postalCode, town.name);
    List<CourseDetail.Place> places =
        card.places().stream()
            .map(point ->
                new CourseDetail.Place(
                    address,
                    "",
                    "",
                    true,
                    point.latitude(),
                    point.longitude(),
                    point.approximate(),
                    List.of()))
            .toList();
    Organisation organisation =
        new Organisation(
            card.organisation(),
            card.organisation(),
            "00000000000017",
            "84690000069",
            "",
            "",
            address,
            contacts);
    return new CourseDetail(
        card.id(),
        card.id() + "_AF1",
        card.id() + "_SO1",
        card.title(),
        facets,
        poor ? texts("") : texts("Venez avec un papier d’identité.\n- cahier\n- stylo"),
        poor ? List.of() : List.of(new Slot(1, "09:00", "11:30"), new Slot(4, "18:30", "20:30")),
        new CourseDetail.Workload(card.hours(), card.hours(), 0, poor ? 0 : 5, ""),
        new CourseDetail.Money(
            "30",
            "",
            "",
            true,
            "Sous conditions de ressources",
            List.of(
                new CourseDetail.FunderLine("19", "interieur", "BOP 104", 12),
                new CourseDetail.FunderLine("9", "commune", "", 0))),
        "4",
        false,
        card.permanent(),
        false,
        poor ? List.of() : List.of("RS5616"),
        List.of("fr"),
        places,
        poor ? List.of() : List.of(session(card, address, today)),
        organisation,
        List.of(organisation),
        contacts,
        Address.NONE,
        List.of(),
        List.of("https://example.org/un/chemin/assez/long/pour/etre/coupe/quelque/part/ici"),
        date(today.minusDays(12)),
        today);
  }

  private static CourseDetail.Session session(CourseCard card, Address address, LocalDate today) {
    return new CourseDetail.Session(
        card.id() + "-1",
        card.start(),
        card.end(),
        date(today.minusDays(60)),
        date(today.plusDays(30)),
        card.enrolment().equals("ouverte") ? "1" : "2",
        "Sur rendez-vous, le mardi matin.",
        address,
        List.of(
            new CourseDetail.Event(
                "9",
                date(today.plusDays(7)),
                date(today.plusDays(7)),
                "14:00",
                "16:00",
                false,
                address,
                20,
                "Apportez un stylo.",
                "")),
        List.of(),
        List.of());
  }

  private static CourseDetail.Texts texts(String text) {
    return new CourseDetail.Texts(
        text.isEmpty() ? "" : "Devenir autonome au quotidien.\n" + text,
        text,
        "",
        text,
        "",
        text,
        "",
        text,
        "",
        "",
        "",
        text.isEmpty() ? "" : "Arrêt de bus Exemple, ligne 0",
        "",
        "");
  }

  private static CourseDate date(LocalDate date) {
    return new CourseDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static String first(List<String> codes) {
    return codes.isEmpty() ? "" : codes.getFirst();
  }
}
