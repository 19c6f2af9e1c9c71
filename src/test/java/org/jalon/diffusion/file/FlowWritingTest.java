package org.jalon.diffusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testsupport.Formations.course;
import static org.jalon.testsupport.Formations.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jalon.diffusion.Consumer;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.jalon.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlowWritingTest {

  private static final Instant FIRST_NIGHT = Instant.parse("2026-11-23T04:30:00Z");

  @TempDir Path folder;
  private final StockOfTheDay stock = new StockOfTheDay();
  private Instant now = FIRST_NIGHT;

  @Test
  void a_whole_edition_says_the_same_in_every_form() throws Exception {
    stock.become(
        feed(
            course().number("F1").action("A1").title("=1+1; \"français\""),
            course().number("F2").action("A2").rncp("36339")));

    FlowEdition edition = write("open-data", "2.3");

    assertThat(edition.offers()).isEqualTo(2);
    assertThat(edition.files())
        .extracting(FlowFile::name)
        .containsExactly(
            "open-data-2026-11-23-lheo-2.3.xml.gz",
            "open-data-2026-11-23-lheo-2.2.xml.gz",
            "open-data-2026-11-23-offers.csv.gz",
            "open-data-2026-11-23-offers.jsonl.gz",
            "open-data-2026-11-23-ids.csv.gz");
    assertThat(edition.files()).allMatch(file -> file.offers() == 2);
    assertThat(text("open-data", FlowForm.CSV).lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("\uFEFFid;hash;numero;");
    assertThat(text("open-data", FlowForm.CSV)).contains("\"'=1+1; \"\"français\"\"\"");
    assertThat(text("open-data", FlowForm.JSON_LINES).lines().map(JsonMapper.shared()::readTree))
        .extracting(line -> line.get("id").asString())
        .containsExactly("A1", "A2");
  }

  @Test
  void lheo_files_are_valid_and_what_is_of_their_version_is_as_it_was_stored() throws Exception {
    stock.become(example("max-2.3.xml"), example("linguistique-2.3.xml"), example("max-2.2.xml"));

    write("open-data", "2.3");

    for (LheoVersion version : LheoVersion.values()) {
      FlowForm form = FlowForm.lheo(version);
      assertThat(LheoSchema.of(version).validate(path("open-data", form))).isEmpty();
      List<String> fragments = fragments(path("open-data", form));
      assertThat(fragments).hasSameSizeAs(stock.formations());
      stock.formations().stream()
          .map(OutgoingFormation::fragment)
          .filter(fragment -> fragment.contains(version.namespace() + "\""))
          .forEach(fragment -> assertThat(fragments).contains(fragment));
    }
    FlowFile old = latest("open-data").find(FlowForm.LHEO_2_2).orElseThrow();
    assertThat(old.losses()).isNotEmpty();
    assertThat(text("open-data", FlowForm.REPORT_2_2)).contains(";extras").contains(";mapped");
  }

  @Test
  void only_the_actions_that_go_out_stand_in_the_files() throws Exception {
    String two =
        new String(example("min-2.3.xml"), StandardCharsets.UTF_8)
            .replaceAll("(?s)(<action>.*</action>)", "$1\n$1");
    stock.become(two.getBytes(StandardCharsets.UTF_8)).only(0, 1);

    FlowEdition edition = write("open-data", "2.3");

    assertThat(edition.offers()).isEqualTo(1);
    try (LheoReader reader = LheoReader.open(path("open-data", FlowForm.LHEO_2_3))) {
      assertThat(reader.next().orElseThrow().formation().action()).hasSize(1);
    }
  }

  @Test
  void what_would_be_invalid_goes_out_in_no_form_and_the_report_says_why() throws Exception {
    String broken =
        new String(feed(course().number("F2").action("A2")), StandardCharsets.UTF_8)
            .replaceFirst("<certifiante>[^<]*</certifiante>", "");
    stock.become(feed(course().number("F1").action("A1")), broken.getBytes(StandardCharsets.UTF_8));

    FlowEdition edition = write("open-data", "2.2");

    assertThat(edition.leftOut()).isEqualTo(1);
    assertThat(edition.offers()).isEqualTo(1);
    assertThat(text("open-data", FlowForm.CSV)).contains("A1").doesNotContain("A2");
    assertThat(text("open-data", FlowForm.REPORT_2_2))
        .contains("A2;formation/certifiante;missing;1;left_out");
  }

  @Test
  void a_consumer_to_whom_nothing_goes_has_tables_and_no_lheo_file() throws Exception {
    FlowEdition edition = write("open-data", "2.3");

    assertThat(edition.offers()).isZero();
    assertThat(edition.files())
        .extracting(FlowFile::form)
        .containsExactly(FlowForm.CSV, FlowForm.JSON_LINES, FlowForm.IDS);
  }

  @Test
  void the_manifest_gives_sizes_and_sums_that_the_files_have() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");

    for (FlowFile file : latest("open-data").files()) {
      byte[] packed = Files.readAllBytes(folder.resolve("open-data").resolve(file.name()));
      byte[] plain = unpacked(file.name());
      assertThat(file.bytes()).isEqualTo(packed.length);
      assertThat(file.unpackedBytes()).isEqualTo(plain.length);
      assertThat(file.sha256()).isEqualTo(sha256(packed));
      assertThat(file.unpackedSha256()).isEqualTo(sha256(plain));
      assertThat(file.written()).isEqualTo(FIRST_NIGHT);
    }
  }

  @Test
  void differences_are_the_new_and_the_changed_in_lheo_and_the_withdrawn_as_ids() throws Exception {
    stock.become(
        feed(
            course().number("F1").action("A1"),
            course().number("F2").action("A2"),
            course().number("F3").action("A3")));
    write("open-data", "2.3");
    assertThat(manifest("open-data").deltas()).isEmpty();

    nextNight();
    stock.become(
        feed(
            course().number("F1").action("A1"),
            course().number("F2").action("A2").price("10"),
            course().number("F4").action("A4")));
    write("open-data", "2.3");

    FlowEdition delta = manifest("open-data").deltas().getFirst();
    assertThat(delta.edition()).isEqualTo("2026-11-24");
    assertThat(delta.since()).isEqualTo("2026-11-23");
    assertThat(List.of(delta.added(), delta.changed(), delta.withdrawn())).containsOnly(1);
    String lheo = new String(unpacked(delta.find(FlowForm.LHEO_2_3).orElseThrow().name()), "UTF-8");
    assertThat(lheo).contains("\"A2\"", "\"A4\"").doesNotContain("\"A1\"", "\"A3\"");
    assertThat(new String(unpacked("open-data-2026-11-24-since-2026-11-23-withdrawn.csv.gz")))
        .isEqualTo("\uFEFFid\r\nA3\r\n");
    JsonNode json =
        JsonMapper.shared()
            .readTree(unpacked("open-data-2026-11-24-since-2026-11-23-withdrawn.json.gz"));
    assertThat(json.get("since").asString()).isEqualTo("2026-11-23");
    assertThat(json.get("withdrawn").get(0).asString()).isEqualTo("A3");
  }

  @Test
  void a_night_without_change_has_differences_without_an_offer() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");
    nextNight();
    write("open-data", "2.3");

    FlowEdition delta = manifest("open-data").deltas().getFirst();
    assertThat(delta.offers()).isZero();
    assertThat(delta.files())
        .extracting(FlowFile::form)
        .containsExactly(FlowForm.WITHDRAWN_CSV, FlowForm.WITHDRAWN_JSON);
  }

  @Test
  void without_yesterdays_ids_there_is_a_whole_edition_and_no_differences() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");
    Files.writeString(path("open-data", FlowForm.IDS), "not gzip");
    nextNight();

    assertThat(write("open-data", "2.3").offers()).isEqualTo(1);
    assertThat(manifest("open-data").deltas()).isEmpty();
  }

  @Test
  void as_many_editions_stay_as_are_to_be_kept() throws Exception {
    stock.become(feed(course()));
    for (int night = 0; night < 6; night++) {
      write("open-data", "2.3");
      nextNight();
    }

    assertThat(manifest("open-data").wholes())
        .extracting(FlowEdition::edition)
        .containsExactly("2026-11-28", "2026-11-27");
    assertThat(manifest("open-data").deltas())
        .extracting(FlowEdition::edition)
        .containsExactly("2026-11-28", "2026-11-27", "2026-11-26");
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(inManifest());
  }

  @Test
  void a_second_run_of_the_day_gives_another_edition_and_changes_no_file() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");
    FlowFile first = latest("open-data").find(FlowForm.LHEO_2_3).orElseThrow();
    stock.become(feed(course().price("7")));
    write("open-data", "2.3");

    assertThat(latest("open-data").edition()).isEqualTo("2026-11-23-2");
    assertThat(manifest("open-data").find(first.name())).contains(first);
    assertThat(sha256(Files.readAllBytes(folder.resolve("open-data").resolve(first.name()))))
        .isEqualTo(first.sha256());
  }

  @Test
  void a_source_that_breaks_leaves_yesterdays_edition_and_only_the_reason_beside()
      throws Exception {
    stock.become(feed(course().number("F1"), course().number("F2")));
    write("open-data", "2.3");
    FlowManifest before = manifest("open-data");
    nextNight();
    stock.breakAfter(1);

    assertThatThrownBy(() -> write("open-data", "2.3")).isInstanceOf(IOException.class);

    assertThat(manifest("open-data")).isEqualTo(before);
    List<String> left = new ArrayList<>(inManifest());
    left.add("failure.json");
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(left);
    FlowFiles files = new FlowFiles(settings());
    assertThat(files.failure("open-data").orElseThrow().reason()).isNotBlank();

    nextNight();
    stock.become(feed(course().number("F1")));
    write("open-data", "2.3");
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(inManifest());
    assertThat(files.failure("open-data")).isEmpty();
  }

  @Test
  void what_a_killed_run_left_is_gone_after_the_next() throws Exception {
    Path home = Files.createDirectories(folder.resolve("open-data"));
    Files.writeString(home.resolve(".open-data-2026-11-22-offers.csv.gz.part"), "half");
    Files.writeString(home.resolve("open-data-2026-11-22-offers.csv.gz"), "whole, not published");
    stock.become(feed(course()));

    assertThat(new FlowFiles(settings()).open("open-data", "open-data-2026-11-22-offers.csv.gz"))
        .isEmpty();
    write("open-data", "2.3");
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(inManifest());
  }

  @Test
  void a_second_run_at_the_same_time_is_refused() throws Exception {
    stock.become(feed(course()));
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      assertThatThrownBy(() -> write("open-data", "2.3")).isInstanceOf(FlowsBusyException.class);
    }
    assertThat(write("open-data", "2.3").offers()).isEqualTo(1);
  }

  @Test
  void who_reads_while_the_edition_goes_reads_to_the_end() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");
    FlowFiles files = new FlowFiles(settings());
    String name = "open-data-2026-11-23-offers.csv.gz";
    try (OpenFlowFile open = files.open("open-data", name).orElseThrow()) {
      for (int night = 0; night < 3; night++) {
        nextNight();
        write("open-data", "2.3");
      }
      assertThat(files.open("open-data", name)).isEmpty();
      assertThat(open.content().size()).isEqualTo(open.file().bytes());
    }
  }

  @Test
  void names_that_lead_out_of_the_folder_lead_nowhere() throws Exception {
    stock.become(feed(course()));
    write("open-data", "2.3");
    FlowFiles files = new FlowFiles(settings());

    assertThat(files.open("open-data", "../open-data/manifest.json")).isEmpty();
    assertThat(files.open("open-data", "manifest.json")).isEmpty();
    assertThat(files.open("open-data", "")).isEmpty();
    assertThatThrownBy(() -> files.manifest("../open-data"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void europass_also_gets_learning_opportunities() throws Exception {
    stock.become(feed(course().action("A1").title("Soudage")));
    write("europass", "2.3");

    JsonNode graph = JsonMapper.shared().readTree(text("europass", FlowForm.ELM));
    JsonNode one = graph.get("@graph").get(0);
    assertThat(one.get("type").asString()).isEqualTo("LearningOpportunity");
    assertThat(one.at("/title/fr/0").asString()).isEqualTo("Soudage");
    assertThat(one.at("/providedBy/0/type").asString()).isEqualTo("Organisation");
    assertThat(one.at("/temporal/startDate").asString()).isEqualTo("2026-09-01T00:00:00Z");
    assertThat(one.at("/location/0/address/0/countryCode/id").asString()).endsWith("/FRA");
  }

  private FlowEdition write(String consumer, String lheo) throws IOException {
    FlowFileSettings settings = settings();
    FlowWriting writing =
        new FlowWriting(
            settings,
            new FlowFiles(settings),
            stock,
            () -> false,
            Clock.fixed(now, ZoneId.of("Europe/Paris")));
    return writing.write(consumer(consumer, lheo), quiet());
  }

  static Consumer consumer(String id, String lheo) {
    return new Consumer(
        id, Map.of("fr", id), "", List.of(), List.of(), Set.of(), Set.of(), lheo, true);
  }

  private static Progress quiet() {
    return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()), "", "");
  }

  private FlowFileSettings settings() {
    return new FlowFileSettings(folder, "-", 2, 3, 60);
  }

  private void nextNight() {
    now = now.plus(Duration.ofDays(1));
  }

  private FlowManifest manifest(String consumer) throws IOException {
    return new FlowFiles(settings()).manifest(consumer);
  }

  private FlowEdition latest(String consumer) throws IOException {
    return manifest(consumer).latest().orElseThrow();
  }

  private Path path(String consumer, FlowForm form) throws IOException {
    return folder.resolve(consumer).resolve(latest(consumer).find(form).orElseThrow().name());
  }

  private String text(String consumer, FlowForm form) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path(consumer, form)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private byte[] unpacked(String name) throws IOException {
    Path file = folder.resolve("open-data").resolve(name);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static List<String> fragments(Path file) throws Exception {
    List<String> fragments = new ArrayList<>();
    try (LheoReader reader = LheoReader.open(file)) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        fragments.add(next.map(FormationInFile::fragment).orElseThrow());
      }
    }
    return fragments;
  }

  private List<String> onDisk() throws IOException {
    try (var all = Files.list(folder.resolve("open-data"))) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> inManifest() throws IOException {
    List<String> names = new ArrayList<>(List.of("manifest.json"));
    manifest("open-data").files().forEach(file -> names.add(file.name()));
    return names;
  }

  private static byte[] example(String name) throws IOException {
    try (InputStream in = FlowWritingTest.class.getResourceAsStream("/lheo/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
