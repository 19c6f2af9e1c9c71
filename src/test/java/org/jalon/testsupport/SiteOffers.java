package org.jalon.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jalon.testsupport.Formations.Course;

/**
 * The offers that the browser tests look for: three feeds, {@code essai}, {@code dur} with {@link
 * HardOffers}, and {@code retire} with one that a test takes away. Dates turn around today.
 */
public final class SiteOffers {

  /** Offers of the feeds that stay, those that are over included. */
  public static final int COUNT = 46 + HardOffers.COUNT;

  /** Complete: evening, free, A1, at a known point of Lyon. */
  public static final String EVENING_IN_LYON = "essai_01_A1";

  /** Over for two months. */
  public static final String ENDED = "essai_01_A41";

  /** One title of 180 letters with a very long word and with marks that are no markup. */
  public static final String LONG = "essai_01_A42";

  /** In no place at all. */
  public static final String REMOTE = "essai_01_A44";

  /** The only one of its feed. */
  public static final String WITHDRAWN = "retire_01_A99";

  private static final String[][] TOWNS = {
    {"69003", "Lyon", "69383", "45.7530", "4.8690"},
    {"69007", "Lyon", "69387", "45.7340", "4.8420"},
    {"69100", "Villeurbanne", "69266", "45.7719", "4.8902"},
    {"69200", "Vénissieux", "69259", "", ""},
    {"75013", "Paris", "75113", "48.8283", "2.3626"},
    {"93200", "Saint-Denis", "93066", "", ""},
    {"13001", "Marseille", "13201", "43.2990", "5.3840"},
    {"97411", "Saint-Denis", "97411", "", ""}
  };

  private static final String[] TITLES = {
    "Français langue étrangère",
    "Atelier sociolinguistique : se repérer dans la ville et parler à l’école",
    "Apprendre à lire et à écrire",
    "Ouvrir l’école aux parents pour la réussite des enfants (OEPRE)",
    "Français à visée professionnelle : métiers de l’aide à la personne",
    "Préparation au DELF"
  };

  private static final String[] LEVELS = {"A1", "A2", "B1", ""};
  private static final String[] RHYTHMS = {
    "Lundi de 9:00 à 12:00", "Mardi de 18:30 à 20:30", "Jeudi de 14:00 à 17:00", "Temps partiel"
  };

  private SiteOffers() {}

  /** Writes the feeds into the folder, over those of an earlier run. */
  public static void write(Path folder, LocalDate today) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("essai.xml"), Formations.feed(offers(today)));
      Files.write(folder.resolve("dur.xml"), HardOffers.feed(today));
      Files.write(
          folder.resolve("retire.xml"),
          Formations.feed(
              running(99, today).title("Cours bientôt retiré").address("59000", "Lille", "59350")));
    } catch (IOException e) {
      throw new UncheckedIOException("the feeds of the browser tests cannot be written", e);
    }
  }

  private static List<Course> offers(LocalDate today) {
    List<Course> offers = new ArrayList<>();
    offers.add(eveningInLyon(today));
    for (int n = 2; n <= 40; n++) {
      offers.add(ordinary(n, today));
    }
    offers.add(
        running(41, today)
            .title("Cours de l’an dernier")
            .address("69003", "Lyon", "69383")
            .dates(day(today.minusDays(300)), day(today.minusDays(60))));
    offers.add(
        running(42, today)
            .title(
                "Français &lt;b&gt;intensif&lt;/b&gt; &amp; accompagnement"
                    + " socio-professionnel-et-linguistique-renforcé-pour-tous-les-publics-éloignés"
                    + " avec Donaudampfschifffahrtsgesellschaftskapitän et stage de quatre semaines")
            .organisation("Maison des langues, des cultures et de l’accompagnement de la métropole")
            .address("51290", "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", "51513"));
    offers.add(running(43, today).title("Français sans date").dates("", "").address("", "", ""));
    offers.add(remote(44, today));
    offers.add(remote(45, today).price("240"));
    offers.add(
        running(46, today)
            .formacode("22685")
            .title("CAP menuisier en un an")
            .address("69003", "Lyon", "69383"));
    return offers;
  }

  private static Course eveningInLyon(LocalDate today) {
    return running(1, today)
        .title("Cours de français du soir")
        .organisation("Association Exemple Accueil")
        .conditions("CECRL : Oral : A1 Ecrit : A1")
        .objective("Niveau visé par la formation : CECRL : A2")
        .content("Se présenter, demander son chemin, remplir un papier.")
        .rhythm("Mardi de 18:30 à 20:30\nJeudi de 18:30 à 20:30")
        .price("0")
        .audience("Garde d'enfants possible")
        .states("1")
        .address("69003", "Lyon", "69383")
        .point("45.7600", "4.8590");
  }

  private static Course ordinary(int n, LocalDate today) {
    String[] town = TOWNS[n % TOWNS.length];
    String level = LEVELS[n % LEVELS.length];
    return running(n, today)
        .title(TITLES[n % TITLES.length] + ", groupe " + n)
        .formacode(n % TITLES.length == 2 ? "15043" : "15235")
        .conditions(level.isEmpty() ? "-" : "CECRL : Oral : " + level + " Ecrit : " + level)
        .rhythm(RHYTHMS[n / 2 % RHYTHMS.length])
        .price(n % 3 == 0 ? "0" : n % 3 == 1 ? "120" : "")
        .states(n % 5 == 0 ? "2" : n % 5 == 1 ? "" : "1")
        .organisation("Centre social de l’Exemple " + n % 7)
        .address(town[0], town[1], town[2])
        .point(town[3], town[4]);
  }

  private static Course remote(int n, LocalDate today) {
    return running(n, today).title("Français par internet " + n).teaching("2").address("", "", "");
  }

  private static Course running(int n, LocalDate today) {
    return Formations.course()
        .number("01_F" + n)
        .action("01_A" + n)
        .changed(day(today.minusDays(10)))
        .dates(day(today.minusDays(20)), day(today.plusDays(100L + n)));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
