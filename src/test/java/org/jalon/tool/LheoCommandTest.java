package org.jalon.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.lheo.FileFault;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LheoCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void without_an_option_of_the_tools_the_site_starts() {
    assertThat(LheoCommand.run("--jalon.feeds=feeds", "--server.port=0")).isEmpty();
  }

  @Test
  void a_valid_file_is_said_valid() throws Exception {
    Path file = file("a.xml", example("linguistique-2.3.xml"));
    assertThat(run("--jalon.lheo.validate=" + file)).isZero();
    assertThat(said()).contains("LHÉO 2.3").contains("Valid: 1 formation, no remark.");
  }

  @Test
  void an_invalid_file_gets_every_reason_with_its_place() throws Exception {
    String wrong = example("min-2.3.xml").replace("<certifiante>1<", "<certifiante>9<");
    Path file = file("a.xml", wrong);
    assertThat(run("--jalon.lheo.validate=" + file)).isEqualTo(LheoCommand.INVALID);
    assertThat(said().lines())
        .anyMatch(line -> line.startsWith("10:35  schema: "))
        .contains("10:7  formation/certifiante: unknown code “9”");
  }

  @Test
  void more_reasons_than_a_hundred_are_all_said() throws Exception {
    String document = example("min-2.3.xml");
    String formation =
        document.substring(document.indexOf("<formation>"), document.indexOf("</offres>"));
    String wrong = formation.replace("<certifiante>1<", "<certifiante>9<");
    Path file = file("a.xml", document.replace(formation, wrong.repeat(150)));
    assertThat(run("--jalon.lheo.validate=" + file)).isEqualTo(LheoCommand.INVALID);
    assertThat(said().lines().filter(line -> line.contains("unknown code"))).hasSize(150);
    assertThat(said().lines().filter(line -> line.contains("  schema: ")))
        .hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void remarks_alone_leave_a_file_valid() throws Exception {
    String remarked = example("min-2.3.xml").replace("<debut>20260901<", "<debut>20260931<");
    Path file = file("a.xml", remarked);
    assertThat(run("--jalon.lheo.validate=" + file)).isZero();
    assertThat(said()).contains("no such day “20260931”").contains("1 remark");
  }

  @Test
  void a_file_that_cannot_be_read_is_neither_valid_nor_invalid() throws Exception {
    Path cut = file("a.xml", example("min-2.3.xml").replace("</lheo>", ""));
    assertThat(run("--jalon.lheo.validate=" + cut)).isEqualTo(LheoCommand.UNUSABLE);
    assertThat(said()).contains("the end of the file is missing");
    assertThat(run("--jalon.lheo.validate=" + folder.resolve("absent.xml")))
        .isEqualTo(LheoCommand.UNUSABLE);
    assertThat(said()).contains("absent.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--jalon.lheo.validate",
        "--jalon.lheo.validate=",
        "--jalon.lheo.transcode=a.xml",
        "--jalon.lheo.transcode=a.xml --jalon.lheo.to=1.3",
        "--jalon.lheo.validate=a.xml --jalon.lheo.transcode=a.xml",
        "--jalon.lheo.validate=a.xml --jalon.lheo.to=2.2",
        "--jalon.lheo.valider=a.xml",
        "--jalon.lheo.to=2.2",
        "--jalon.lheo.validate=/",
      })
  void a_command_that_is_not_understood_gets_the_usage(String command) {
    assertThat(run(command.split(" "))).isEqualTo(LheoCommand.UNUSABLE);
    assertThat(said()).startsWith("Usage:\n  java -jar jalon.jar --jalon.lheo.validate=FILE\n");
  }

  @Test
  void a_transcoded_file_stands_beside_with_its_report() throws Exception {
    Path file = file("feed.xml", example("linguistique-2.3.xml"));
    assertThat(run("--jalon.lheo.transcode=" + file, "--jalon.lheo.to=2.2")).isZero();
    Path made = folder.resolve("feed-2.2.xml");
    assertThat(LheoSchema.of(LheoVersion.V2_2).validate(made)).isEmpty();
    assertThat(said())
        .contains("in extras only")
        .contains("formation/action/session/recrutement")
        .contains("1 formation written");
    assertThat(Files.readString(folder.resolve("feed-2.2-report.csv")))
        .startsWith("\uFEFFformation;numero;line;path;element;count;fate\r\n")
        .contains("1;99_0000001;5;formation/action[1]/session[1]/recrutement;recrutement;1;");
    assertThat(files())
        .containsExactlyInAnyOrder(
            "feed.xml", made.getFileName().toString(), "feed-2.2-report.csv");
  }

  @Test
  void the_output_goes_where_it_is_asked_to() throws Exception {
    Path file = file("feed.xml", example("min-2.2.xml"));
    Path out = folder.resolve("other.xml");
    assertThat(
            run("--jalon.lheo.transcode=" + file, "--jalon.lheo.to=2.3", "--jalon.lheo.out=" + out))
        .isZero();
    assertThat(LheoSchema.of(LheoVersion.V2_3).validate(out)).isEmpty();
  }

  @Test
  void a_formation_left_out_is_said_and_no_cell_is_a_formula() throws Exception {
    String wrong =
        example("min-2.3.xml")
            .replace("<certifiante>1<", "<certifiante>9<")
            .replace("<formation>", "<formation numero=\"=1+1;&quot;a\">");
    Path file = file("feed.xml", wrong);
    assertThat(run("--jalon.lheo.transcode=" + file, "--jalon.lheo.to=2.2"))
        .isEqualTo(LheoCommand.INVALID);
    assertThat(said()).contains("left out").contains("there is no file");
    assertThat(Files.readString(folder.resolve("feed-2.2-report.csv")))
        .contains(";\"'=1+1;\"\"a\";4;formation/certifiante;unknown code;;formation left out");
    assertThat(folder.resolve("feed-2.2.xml")).doesNotExist();
  }

  @Test
  void a_refused_file_leaves_nothing() throws Exception {
    Path file = file("feed.xml", "rien");
    assertThat(run("--jalon.lheo.transcode=" + file, "--jalon.lheo.to=2.2"))
        .isEqualTo(LheoCommand.UNUSABLE);
    assertThat(files()).containsExactly("feed.xml");
  }

  @Test
  void a_french_machine_is_spoken_to_in_french() throws Exception {
    Path file = file("a.xml", example("linguistique-2.3.xml"));
    int code = new LheoCommand(out(), Locale.FRANCE).execute("--jalon.lheo.validate=" + file);
    assertThat(code).isZero();
    assertThat(said()).contains("Valide : 1 formation, aucune remarque.");
    new LheoCommand(out(), Locale.GERMANY).execute();
    assertThat(said()).contains("Usage:");
  }

  @Test
  void both_languages_have_every_word() {
    Messages messages = new Messages("classpath:/", List.of("tools"));
    for (String code : List.of("fr", "en")) {
      assertThat(messages.keys("tools", Languages.find(code).orElseThrow()))
          .isEqualTo(messages.keys("tools", Languages.byDefault()))
          .contains(
              Stream.of(
                      Stream.of(LheoFinding.Code.values()).map(finding -> "finding." + finding),
                      Stream.of(FileFault.Code.values()).map(fault -> "fault." + fault),
                      Stream.of(Loss.Fate.values()).map(fate -> "fate." + fate))
                  .flatMap(keys -> keys)
                  .toArray(String[]::new));
    }
  }

  private int run(String... arguments) {
    return new LheoCommand(out(), Locale.ENGLISH).execute(arguments);
  }

  private PrintStream out() {
    printed.reset();
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private Path file(String name, String document) throws IOException {
    return Files.writeString(folder.resolve(name), document);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static String example(String name) throws IOException {
    try (InputStream in = LheoCommandTest.class.getResourceAsStream("/lheo/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
