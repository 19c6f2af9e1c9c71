package org.jalon.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSort;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.StoredCard;

/** Invented documents and queries, the same for the same seed. */
final class RandomCourses {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<String> WORDS =
      List.of("français", "atelier", "oral", "débutant", "soir", "emploi", "lecture", "menuiserie");
  private static final List<String> DEPARTMENTS = List.of("69", "75", "13", "2A", "974");

  private final Random random;
  private final CourseJson json;

  RandomCourses(long seed, CourseJson json) {
    this.random = new Random(seed);
    this.json = json;
  }

  List<CourseDocument> documents(int count) {
    List<CourseDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document("demo_" + i));
    }
    return documents;
  }

  CourseDocument document(String id) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, List.copyOf(codes(facet, 2, false)));
    }
    List<CourseCard.Point> points = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      points.add(
          new CourseCard.Point(
              45.5 + random.nextDouble() / 2, 4.5 + random.nextDouble() / 2, false));
    }
    int start = day(-200, 200);
    int end = day(-50, 300);
    String words = words(1 + random.nextInt(4));
    int week = random.nextInt(3) == 0 ? 0 : random.nextInt(1 << 21);
    CourseCard card =
        new CourseCard(
            id,
            words,
            facets.get(Facet.KIND),
            "Association",
            "Lyon",
            "69001",
            points,
            0,
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            "",
            false,
            false,
            0,
            List.of(),
            false,
            List.of(),
            List.of(),
            "",
            "demo",
            CourseDate.UNKNOWN,
            week,
            CourseDate.UNKNOWN,
            CourseDate.UNKNOWN);
    return new CourseDocument(
        id,
        new CourseDocument.Words(words, "Association", "Association", words + " " + id),
        facets,
        points,
        List.of(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()))),
        List.of(),
        random.nextInt(5) == 0 ? List.of("RNCP90001") : List.of(),
        List.of(start),
        end,
        week,
        day(-900, 0),
        json.write(new StoredCard(card, List.of())),
        json.tombstone(TODAY));
  }

  private int day(int from, int to) {
    return random.nextInt(4) == 0
        ? CourseDocument.UNKNOWN_DAY
        : (int) TODAY.toEpochDay() + from + random.nextInt(to - from);
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private Set<String> codes(Facet facet, int most, boolean notStated) {
    Set<String> codes = new HashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      codes.add(facet.codes().get(random.nextInt(facet.codes().size())));
    }
    if (notStated && random.nextInt(4) == 0) {
      codes.add(Facet.NOT_STATED);
    }
    return codes;
  }

  CourseQuery query() {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      selections.put(facet, codes(facet, 3, true));
    }
    SearchArea area =
        switch (random.nextInt(4)) {
          case 0 -> new SearchArea.Around(45.75, 4.75, 5 + random.nextInt(30));
          case 1 -> new SearchArea.Department(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
          default -> new SearchArea.France();
        };
    return new CourseQuery(
        CourseText.literally(random.nextBoolean() ? words(1 + random.nextInt(2)) : ""),
        area,
        selections,
        random.nextInt(6) == 0 ? Set.of("RNCP90001") : Set.of(),
        WeekMask.NONE,
        random.nextInt(3) == 0,
        TODAY,
        CourseSort.values()[random.nextInt(3)],
        1 + random.nextInt(3));
  }
}
