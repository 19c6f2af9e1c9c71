package org.jalon.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.jalon.place.Gazetteer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What understanding costs: results pages whose words are read into chips beside the same words
 * searched as they stand, pages without results, completion, cells of the map. One client, so that
 * what is measured is what the server takes, and the way there and back.
 */
@Tag("benchmark")
class UnderstandingBenchmark {

  private static final int PAGES = 2_000;
  private static final int WARM_UP = 6_000;

  /** Words as people type them; none of them misspelled. */
  private static final List<String> SENTENCES =
      List.of(
          "cours de français du soir à Lyon",
          "FLE A1 gratuit Lille",
          "alphabétisation paris 18",
          "курсы французского бесплатно Марсель",
          "دروس فرنسية مسائية في ليون",
          "学法语 晚上 里昂",
          "ASL 69003",
          "free French evening classes Bordeaux",
          "français B1 dans le 93",
          "cours avec garde d'enfants Strasbourg");

  private static final List<String> MISSPELLED =
      List.of("alfabetisation paris 18", "cours fransais gratiut Lyon", "soudeurr Nantes");

  private static final List<String> NOTHING =
      List.of(
          "/fr/cours?q=soudure&niveau=C2&horaire=week-end&lat=48.11&lon=-1.68&rayon=5&type=tout",
          "/fr/cours?q=théâtre+soir+C2&lat=45.19&lon=5.72&rayon=5&garde=oui",
          "/fr/cours?q=zzzzzz+qqqqq&lieu=69123",
          "/fr/cours?q=horticulture+en+ligne&type=oepre&lat=43.6&lon=1.44&rayon=10");

  @Test
  void understanding() throws IOException, InterruptedException, ExecutionException {
    List<String> mix =
        new QueryMix(new Gazetteer()).queries(PAGES).stream().map(QueryMix.Query::path).toList();
    List<String> literal = mix.stream().map(path -> path + "&exact=1").toList();
    try (ExtractedSite site = Bench.filledSite()) {
      PagesBenchmark.load(site, mix, 4, WARM_UP);
      PagesBenchmark.load(site, completions(), 4, WARM_UP);
      for (int run = 1; run <= Bench.RUNS; run++) {
        PagesBenchmark.report(site, "mix, understood", mix, 1, run, PAGES);
        PagesBenchmark.report(site, "mix, words as they stand", literal, 1, run, PAGES);
        PagesBenchmark.report(site, "sentences", paths("/fr/cours?q=", SENTENCES), 1, run, PAGES);
        PagesBenchmark.report(site, "misspelled", paths("/fr/cours?q=", MISSPELLED), 1, run, PAGES);
        PagesBenchmark.report(site, "no result", NOTHING, 1, run, PAGES);
        PagesBenchmark.report(site, "completion", completions(), 1, run, PAGES);
        PagesBenchmark.report(
            site,
            "map cells, all France",
            List.of("/fr/cours/carte?type=tout&colonnes=24"),
            1,
            run,
            500);
        PagesBenchmark.report(
            site,
            "map cells, words",
            List.of("/fr/cours/carte?type=tout&colonnes=24&q=fran%C3%A7ais"),
            1,
            run,
            500);
      }
      Figures.print(
          "map of all France: %,d bytes", bytes(site, "/fr/cours/carte?type=tout&colonnes=24"));
      Figures.print(
          "map of all France, 32 columns: %,d bytes",
          bytes(site, "/fr/cours/carte?type=tout&colonnes=32"));
    }
  }

  private static List<String> paths(String start, List<String> words) {
    return words.stream()
        .map(text -> start + URLEncoder.encode(text, StandardCharsets.UTF_8))
        .toList();
  }

  /** Beginnings of one to eight letters. */
  private static List<String> completions() {
    Random random = new Random(11);
    List<String> words =
        List.of(
            "français",
            "cuisine",
            "alphabétisation",
            "marseille",
            "saint-denis",
            "association",
            "formation",
            "menuiserie",
            "rncp36315",
            "soudure",
            "paris",
            "atelier");
    List<String> begun = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String word = words.get(random.nextInt(words.size()));
      begun.add(word.substring(0, Math.min(word.length(), 1 + random.nextInt(8))));
    }
    return paths("/api/v1/suggest?lang=fr&q=", begun);
  }

  private static int bytes(ExtractedSite site, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(site.address(path)).build(), BodyHandlers.ofByteArray())
          .body()
          .length;
    }
  }
}
