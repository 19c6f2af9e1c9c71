package org.jalon.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.jalon.place.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

  private static final LocalDate BASE = LocalDate.of(2026, 3, 1);
  private static final int ACTIONS = 1500;
  private static final Gazetteer GAZETTEER = new Gazetteer();

  @TempDir static Path folder;
  private static final List<FormationInFile> COURSES = new ArrayList<>();

  @BeforeAll
  static void writeAndRead() throws IOException, LheoFileException {
    at("2026-03-17T10:00:00Z").write(folder, ACTIONS, BASE);
    for (Path file : feeds(folder)) {
      try (LheoReader reader = LheoReader.open(file)) {
        reader.forEach(COURSES::add);
      }
    }
  }

  @Test
  void there_is_one_file_a_region_and_its_name_is_a_source_key() throws IOException {
    assertThat(feeds(folder))
        .hasSize(19)
        .allSatisfy(file ->
            assertThat(file.getFileName().toString())
                .matches("demo-[a-z0-9-]+\\.xml\\.gz")
                .hasSizeLessThan(60));
  }

  @Test
  void every_file_is_valid_against_the_schema() throws IOException {
    for (Path file : feeds(folder)) {
      assertThat(LheoSchema.of(LheoVersion.V2_3).validate(file)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void the_reader_has_nothing_to_say_about_the_courses() {
    assertThat(COURSES).allSatisfy(course -> assertThat(course.findings()).isEmpty());
  }

  @Test
  void as_many_actions_as_asked_for_are_written() {
    assertThat(COURSES.stream().mapToInt(course -> course.formation().action().size()).sum())
        .isEqualTo(ACTIONS);
  }

  @Test
  void numbers_of_actions_are_not_repeated_in_a_file() throws IOException, LheoFileException {
    for (Path file : feeds(folder)) {
      List<String> numbers = new ArrayList<>();
      try (LheoReader reader = LheoReader.open(file)) {
        reader.forEach(course ->
            course.formation().action().forEach(a -> numbers.add(a.attributs().numero())));
      }
      assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n.matches("\\d{2}_DM\\d{7}"));
    }
  }

  @Test
  void the_same_seed_gives_the_same_bytes(@TempDir Path other) throws IOException {
    at("2027-01-02T10:00:00Z").write(other, ACTIONS, BASE);
    assertThat(bytes(other)).isEqualTo(bytes(folder));
  }

  @Test
  void another_base_moves_the_sessions_and_keeps_the_numbers(@TempDir Path other)
      throws IOException, LheoFileException {
    at("2026-03-17T10:00:00Z").write(other, ACTIONS, BASE.plusMonths(1));
    Path corsica = other.resolve("demo-94-corse.xml.gz");
    assertThat(Files.mismatch(corsica, folder.resolve("demo-94-corse.xml.gz"))).isNotNegative();
    assertThat(numbersIn(corsica)).isEqualTo(numbersIn(folder.resolve("demo-94-corse.xml.gz")));
  }

  @Test
  void what_is_there_already_is_not_written_again(@TempDir Path other) throws IOException {
    Path file = other.resolve("demo-94-corse.xml.gz");
    Demonstration march = at("2026-03-17T10:00:00Z");
    march.write(other, 400, BASE);
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(file, longAgo);
    march.write(other, 400, BASE);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void a_file_that_was_lost_is_written_again_and_a_former_one_removed(@TempDir Path other)
      throws IOException {
    Path lost = other.resolve("demo-94-corse.xml.gz");
    Path former = other.resolve("demo-42-former-region.xml.gz");
    Path foreign = other.resolve("mine.xml.gz");
    Demonstration march = at("2026-03-17T10:00:00Z");
    march.write(other, 400, BASE);
    Files.move(lost, former);
    Files.writeString(foreign, "not of the demonstration");
    march.write(other, 400, BASE);
    assertThat(lost).exists();
    assertThat(former).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void sessions_lie_around_the_first_of_the_clocks_month(@TempDir Path other) throws IOException {
    at("2026-03-31T10:00:00Z").write(other);
    assertThat(Files.readString(other.resolve("demonstration.txt"))).contains("base=2026-03-01");
    assertThat(feeds(other)).hasSize(19);
  }

  @Test
  void fewer_actions_than_departments_are_refused(@TempDir Path other) {
    assertThatThrownBy(() -> at("2026-03-17T10:00:00Z").write(other, 50, BASE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one each");
    assertThat(other.resolve("demonstration.txt")).doesNotExist();
  }

  @Test
  void telephone_numbers_are_only_those_reserved_for_fiction() {
    assertThat(found("<numtel>([^<]*)</numtel>"))
        .isNotEmpty()
        .allMatch(number ->
            number.matches(
                "(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \\d\\d \\d\\d"));
  }

  @Test
  void mails_and_sites_are_only_of_example_org() {
    assertThat(found("<courriel>([^<]*)</courriel>"))
        .isNotEmpty()
        .allMatch(mail -> mail.matches("contact@[a-z0-9-]+\\.example\\.org"));
    assertThat(found("<urlweb>([^<]*)</urlweb>"))
        .isNotEmpty()
        .allMatch(site -> site.matches("https://www\\.([a-z0-9-]+\\.)?example\\.org(/\\w+)?"));
  }

  @Test
  void bodies_say_that_they_are_examples() {
    assertThat(found("<nom-organisme>([^<]*)</nom-organisme>"))
        .allMatch(name -> name.endsWith("(exemple)"));
  }

  @Test
  void no_firm_can_have_the_sirets() {
    assertThat(found("<SIRET>([^<]*)</SIRET>"))
        .isNotEmpty()
        .allMatch(siret -> siret.matches("000[1-9]\\d{10}"));
  }

  @Test
  void the_sirets_have_right_keys() {
    assertThat(found("<SIRET>([^<]*)</SIRET>"))
        .allMatch(siret -> hasKey(siret, 9))
        .allMatch(siret -> hasKey(siret, 14));
  }

  private static boolean hasKey(String siret, int length) {
    int key = FictionalNumbers.luhnKey(siret.substring(0, length - 1));
    return key == siret.charAt(length - 1) - '0';
  }

  @Test
  void no_school_can_have_their_numbers() {
    assertThat(found("<code-UAI>([^<]*)</code-UAI>"))
        .isNotEmpty()
        .allMatch(uai -> uai.matches("999\\d{4}[A-HJ-NPR-Z]"));
  }

  @Test
  void certification_numbers_are_above_those_in_use() {
    assertThat(found("<code-R(?:NCP|S)>([^<]*)<"))
        .isNotEmpty()
        .allMatch(c -> c.matches("R\\w+9\\d{4}"));
    assertThat(found("<code-CERTIFINFO>([^<]*)<"))
        .isNotEmpty()
        .allMatch(c -> c.matches("9[89]\\d{4}"));
  }

  @Test
  void no_name_in_braces_is_left_in_a_text() {
    assertThat(COURSES).noneMatch(course -> course.fragment().contains("{"));
  }

  @Test
  void titles_are_not_all_the_same() {
    Map<String, Long> titles =
        COURSES.stream()
            .collect(
                Collectors.groupingBy(
                    course -> course.formation().intituleFormation(), Collectors.counting()));
    assertThat(titles).hasSizeGreaterThan(300);
    assertThat(titles.keySet().toString())
        .contains("menuisier", "Soudure", "Aide à domicile", "du soir");
  }

  @Test
  void vocational_contents_are_as_long_as_real_ones() {
    List<Integer> lengths =
        COURSES.stream()
            .map(FormationInFile::formation)
            .filter(formation -> !formation.domaineFormation().codeRome().isEmpty())
            .map(formation -> formation.objectifFormation() + formation.contenuFormation())
            .map(String::length)
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).isBetween(900, 1600);
    assertThat(lengths.getLast()).isLessThan(3000);
  }

  private static Demonstration at(String instant) {
    return new Demonstration(GAZETTEER, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  private static List<Path> feeds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml.gz")).sorted().toList();
    }
  }

  private static Map<String, List<Byte>> bytes(Path folder) throws IOException {
    Map<String, List<Byte>> files = new TreeMap<>();
    for (Path file : feeds(folder)) {
      List<Byte> bytes = new ArrayList<>();
      for (byte b : Files.readAllBytes(file)) {
        bytes.add(b);
      }
      files.put(file.getFileName().toString(), bytes);
    }
    return files;
  }

  private static List<String> numbersIn(Path file) throws IOException, LheoFileException {
    List<String> numbers = new ArrayList<>();
    try (LheoReader reader = LheoReader.open(file)) {
      reader.forEach(
          course -> course.formation().action().forEach(a -> numbers.add(a.attributs().numero())));
    }
    return numbers;
  }

  private static List<String> found(String expression) {
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(expression);
    return COURSES.stream()
        .flatMap(course -> pattern.matcher(course.fragment()).results())
        .map(match -> match.group(1))
        .toList();
  }
}
