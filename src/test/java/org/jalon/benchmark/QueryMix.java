package org.jalon.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;

/**
 * The queries of the figures: 60 % words within 20 km by distance, 30 % words alone, 10 %
 * everything; towns weighted by population, kinds of training not limited. The same for the same
 * seed.
 */
final class QueryMix {

  private static final List<String> WORDS =
      List.of(
          "français",
          "atelier",
          "soudure",
          "menuiserie",
          "cuisine",
          "aide à domicile",
          "comptabilité",
          "électricité",
          "français A2",
          "alphabétisation",
          "lire et écrire",
          "informatique",
          "vente",
          "maçonnerie",
          "anglais",
          "coiffure",
          "mécanique",
          "transport",
          "agriculture",
          "certification",
          "débutant",
          "sécurité",
          "logistique",
          "plomberie",
          "ménage",
          "emploi",
          "parents école");

  private final Random random = new Random(7);
  private final List<Place> towns = new ArrayList<>();
  private final long[] upTo;

  QueryMix(Gazetteer gazetteer) {
    for (Place department : gazetteer.listDepartments()) {
      towns.addAll(gazetteer.listCommunesOf(department.code()));
    }
    upTo = new long[towns.size()];
    long people = 0;
    for (int i = 0; i < upTo.length; i++) {
      people += towns.get(i).population();
      upTo[i] = people;
    }
  }

  /**
   * @param town empty without a circle
   */
  record Query(String words, List<Place> town) {

    String path() {
      StringBuilder path = new StringBuilder("/fr/cours?type=tout");
      if (!words.isEmpty()) {
        path.append("&q=")
            .append(java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
      }
      town.forEach(place ->
          path.append(
              String.format(
                  java.util.Locale.ROOT,
                  "&lat=%.4f&lon=%.4f",
                  place.latitude(),
                  place.longitude())));
      return path.toString();
    }
  }

  List<Query> queries(int count) {
    List<Query> queries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int share = random.nextInt(10);
      String words = share == 9 ? "" : WORDS.get(random.nextInt(WORDS.size()));
      queries.add(new Query(words, share < 6 ? List.of(town()) : List.of()));
    }
    return queries;
  }

  private Place town() {
    long person = random.nextLong(upTo[upTo.length - 1]);
    int at = java.util.Arrays.binarySearch(upTo, person);
    return towns.get(at >= 0 ? at + 1 : -at - 1);
  }
}
