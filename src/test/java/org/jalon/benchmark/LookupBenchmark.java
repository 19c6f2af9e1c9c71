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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The look-up page of professionals over HTTP, by eight clients: numbers, SIRETs, towns, bodies,
 * words, and filters on flows, regions and rules, every facet counted. What is asked for is read
 * from the site's own file of an ordinary search.
 */
@Tag("benchmark")
class LookupBenchmark {

  private static final int PAGES = 3_000;
  private static final int WARM_UP = 15_000;
  private static final List<String> WORDS =
      List.of("soudeur", "comptable", "anglais", "aide soignant", "développeur web", "cuisine");
  private static final List<String> FILTERS =
      List.of(
          "flux=parcoursup:retenue",
          "flux=open-data:diffusee",
          "flux=la-bonne-alternance:retenue&region=84",
          "region=11",
          "region=93&niveau=5",
          "etat=not_regulatory");
  private static final Pattern LINE =
      Pattern.compile("^[^;]*;\"?([^;\"]+)\"?;.*?\\b(\\d{14})\\b", Pattern.MULTILINE);

  @Test
  void lookups() throws IOException, InterruptedException, ExecutionException {
    try (ExtractedSite site = Bench.filledSite()) {
      Figures.print(
          "%,d offers: first page after %.1f s", Bench.OFFERS, site.secondsToFirstPage("/fr/pro"));
      List<String> paths = mix(site);
      List<String> everything = List.of("/fr/pro");
      PagesBenchmark.load(site, paths, 8, WARM_UP);
      for (int run = 1; run <= Bench.RUNS; run++) {
        PagesBenchmark.report(site, "the mix of look-ups", paths, 8, run, PAGES);
        PagesBenchmark.report(site, "nothing asked", everything, 8, run, PAGES);
      }
    }
  }

  private static List<String> mix(ExtractedSite site) throws IOException, InterruptedException {
    String file;
    try (HttpClient client = HttpClient.newHttpClient()) {
      file =
          client
              .send(
                  HttpRequest.newBuilder(site.address("/fr/pro.csv?region=84&niveau=4")).build(),
                  BodyHandlers.ofString())
              .body();
    }
    List<String> numbers = new ArrayList<>();
    List<String> sirets = new ArrayList<>();
    Matcher line = LINE.matcher(file);
    while (line.find()) {
      numbers.add(line.group(1));
      sirets.add(line.group(2));
    }
    if (numbers.isEmpty()) {
      throw new IllegalStateException(file.substring(0, Math.min(1_000, file.length())));
    }
    Random random = new Random(7);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      paths.add(
          switch (i % 10) {
            case 0, 1 -> words(one(numbers, random));
            case 2, 3 -> words(one(sirets, random));
            case 4 -> words(one(sirets, random)) + "&" + one(FILTERS, random);
            case 5 -> words(one(WORDS, random));
            case 6 -> words(one(WORDS, random)) + "&" + one(FILTERS, random);
            case 7 -> words(one(sirets, random).substring(0, 9));
            case 8 -> words("Lyon") + "&" + one(FILTERS, random);
            default -> "/fr/pro?" + one(FILTERS, random);
          });
    }
    return paths;
  }

  private static String words(String text) {
    return "/fr/pro?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String one(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
