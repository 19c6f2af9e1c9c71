package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LheoTranscoderTest {
  /** Each day other files; a failure names the seed to put here. */
  private static final long SEED =
      Long.getLong("seed", LocalDate.now(ZoneOffset.UTC).toEpochDay() * 1_000);

  private static final int RANDOM_FILES = 60;

  @TempDir Path folder;
  private final List<TranscodedFormation> formations = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"min-2.3.xml", "max-2.3.xml", "linguistique-2.3.xml"})
  void a_file_goes_to_2_2_and_comes_back_the_same(String example) throws Exception {
    Path original = file("original.xml", Lheo.exampleText(example));
    Path old = transcode(original, LheoVersion.V2_2);
    Path back = transcode(old, LheoVersion.V2_3);
    assertThat(records(back)).isEqualTo(records(original));
    assertThat(Files.readString(back)).doesNotContain("lheo-2.3").doesNotContain("absent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"min-2.2.xml", "max-2.2.xml", "linguistique-2.2-from-2.3.xml"})
  void a_2_2_file_is_valid_in_2_3(String example) throws Exception {
    Path original = file("original.xml", Lheo.exampleText(example));
    transcode(original, LheoVersion.V2_3);
    assertThat(formations)
        .extracting(TranscodedFormation::outcome)
        .containsOnly(TranscodedFormation.Outcome.WRITTEN);
  }

  @Test
  void another_tool_that_follows_the_same_rules_is_restored_too() throws Exception {
    Path original = file("o.xml", Lheo.exampleText("linguistique-2.2-from-2.3.xml"));
    Formation restored = records(transcode(original, LheoVersion.V2_3)).getFirst();
    Formation source = Lheo.read(Lheo.example("linguistique-2.3.xml")).getFirst().formation();
    assertThat(restored.contactFormation()).isEqualTo(source.contactFormation());
    assertThat(restored.codeNiveauEntree()).isEqualTo("11");
    Action action = restored.action().getFirst();
    assertThat(action.lieuDeFormation()).isEqualTo(source.action().getFirst().lieuDeFormation());
    assertThat(action.organismeFinanceur().getFirst().codeFinanceur()).isEqualTo("19");
    assertThat(action.session().getFirst().contactSession())
        .isEqualTo(source.action().getFirst().session().getFirst().contactSession());
  }

  @Test
  void every_loss_is_said_with_its_path_count_and_fate() throws Exception {
    transcode(file("o.xml", Lheo.exampleText("linguistique-2.3.xml")), LheoVersion.V2_2);
    assertThat(formations.getFirst().losses())
        .extracting(Loss::path, Loss::element, Loss::count, Loss::fate)
        .contains(
            tuple("formation/contact-formation", "contact-formation", 1, Loss.Fate.KEPT),
            tuple("formation/contact-formation", "contact-formation", 1, Loss.Fate.EXTRAS),
            tuple("formation/code-niveau-entree", "code-niveau-entree", 1, Loss.Fate.MAPPED),
            tuple("formation/action[1]/session[1]/recrutement", "recrutement", 1, Loss.Fate.EXTRAS),
            tuple(
                "formation/action[1]/lieu-de-formation[1]/coordonnees/adresse/denomination",
                "denomination",
                1,
                Loss.Fate.MAPPED));
  }

  @Test
  void attributes_of_every_element_survive_the_round_trip() throws Exception {
    String document =
        Lheo.exampleText("linguistique-2.3.xml")
            .replaceFirst("<lheo ", "<lheo horodatage-export=\"2026-01-14T23:30:00\" uri=\"u:0\" ")
            .replaceFirst("<offres>", "<offres numero=\"7\" uri=\"u:1\">")
            .replaceFirst("<formation ", "<formation horodatage-creation=\"2026-01-01T00:00:00Z\" ")
            .replaceFirst("<periode-inscription>", "<periode-inscription uri=\"u:2\">")
            .replaceFirst("<certifiante>", "<certifiante uri=\"u:3\" id=\"a\">")
            .replaceFirst("<session ", "<session idref=\"a\" ")
            .replaceFirst("<extras ", "<extras uri=\"u:4\" ")
            .replaceFirst("<extra ", "<extra uri=\"u:5\" ")
            .replaceFirst("<type-contact>", "<type-contact uri=\"u:6\">")
            .replaceFirst("<denomination>", "<denomination numero=\"8\">");
    Path original = file("o.xml", document);
    Path old = transcode(original, LheoVersion.V2_2);
    assertThat(records(old).getFirst().attributs().datecrea()).isEqualTo("20260101");
    Path back = transcode(old, LheoVersion.V2_3);
    assertThat(records(back)).isEqualTo(records(original));
    assertThat(Files.readString(back))
        .contains("<lheo xmlns=\"http://lheo.gouv.fr/2.3\"")
        .contains("horodatage-export=\"2026-01-14T23:30:00\"")
        .contains("<offres numero=\"7\" uri=\"u:1\"")
        .contains("<periode-inscription uri=\"u:2\">")
        .contains("<type-contact uri=\"u:6\">");
  }

  @Test
  void extras_of_the_root_are_kept() throws Exception {
    String extras =
        "<extras info=\"flux-intercarif\"><extra info=\"date-export\">20260104</extra></extras>";
    String document =
        Lheo.minimalWith("</offres>", extras.replace("intercarif", "a") + "</offres>" + extras);
    Path old = transcode(file("o.xml", document), LheoVersion.V2_2);
    assertThat(Files.readString(old))
        .contains(extras + "</lheo>")
        .contains(extras.replace("intercarif", "a") + "</offres>");
  }

  @Test
  void what_2_2_never_looked_into_stays_as_it_was_unless_2_3_takes_it() throws Exception {
    String free =
        "<extras><extra info=\"a\"><code-RS>1</code-RS></extra><extra info=\"b\"><coordonnees><nom>N"
            + "</nom></coordonnees></extra><extra info=\"c\"><recrutement"
            + " xmlns=\"http://lheo.gouv.fr/2.3\"/></extra></extras>";
    String document =
        Lheo.exampleText("min-2.2.xml").replace("</formation>", free + "</formation>");
    Path made = transcode(file("o.xml", document), LheoVersion.V2_3);
    assertThat(Files.readString(made))
        .contains("<code-RS xmlns=\"http://www.lheo.org/2.2\">")
        .contains("<coordonnees xmlns=\"http://lheo.gouv.fr/2.3\">")
        .contains("<recrutement xmlns=\"http://www.lheo.org/2.2\">");
    assertThat(formations.getFirst().losses())
        .extracting(Loss::path, Loss::fate)
        .containsExactly(tuple("formation/extras/extra", Loss.Fate.MAPPED));
  }

  @Test
  void free_content_of_2_3_in_the_namespace_of_2_2_stays_valid() throws Exception {
    String free =
        "<extras><extra><coordonnees xmlns=\"http://www.lheo.org/2.2\"><x/></coordonnees></extra>"
            + "</extras>";
    Path original = file("o.xml", Lheo.minimalWith("</formation>", free + "</formation>"));
    Path old = transcode(original, LheoVersion.V2_2);
    assertThat(Files.readString(old)).contains("<coordonnees xmlns=\"http://lheo.gouv.fr/2.3\">");
  }

  @Test
  void a_group_of_the_same_name_that_is_not_ours_is_left_alone() throws Exception {
    String theirs =
        "<extras info=\"lheo-2.3\"><extra info=\"denomination\">La leur</extra></extras>";
    String document = Lheo.minimalWith("</formation>", theirs + "</formation>");
    Path original = file("o.xml", document);
    Path back = transcode(transcode(original, LheoVersion.V2_2), LheoVersion.V2_3);
    assertThat(records(back)).isEqualTo(records(original));
  }

  @Test
  void what_somebody_changed_in_between_stays_in_the_extras() throws Exception {
    String changed =
        "<extras info=\"lheo-2.3\"><extra info=\"certifiante\">1</extra>"
            + "<extra info=\"@horodatage-export\">hier</extra>"
            + "<extra info=\"code-type-formation\"><x/></extra></extras>";
    String document =
        Lheo.exampleText("min-2.2.xml").replace("</formation>", changed + "</formation>");
    Path made = transcode(file("o.xml", document), LheoVersion.V2_3);
    assertThat(records(made).getFirst().extras().list("lheo-2.3").getFirst().children()).hasSize(3);
    assertThat(formations.getFirst().losses())
        .containsExactly(new Loss("formation/extras", "extras", 3, Loss.Fate.EXTRAS));
  }

  @Test
  void prefixes_schema_locations_and_odd_characters_do_no_harm() throws Exception {
    String document =
        Lheo.exampleText("min-2.2.xml")
            .replaceAll("<(/?)([a-zA-Z])", "<$1l:$2")
            .replace(
                "<l:lheo xmlns=",
                "<l:lheo xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:schemaLocation=\"http://www.lheo.org/2.2 lheo.xsd\" xmlns:l=")
            .replace("Texte</l:nom-organisme>", "&lt;b> &#13;é😀\t</l:nom-organisme>");
    Path made = transcode(file("o.xml", document), LheoVersion.V2_3);
    assertThat(records(made).getFirst().organismeFormationResponsable().nomOrganisme())
        .isEqualTo("<b> \ré😀\t");
    assertThat(Files.readString(made)).doesNotContain("schemaLocation");
  }

  @Test
  void a_wrong_order_an_empty_leaf_and_outer_blanks_are_repaired_and_said() throws Exception {
    String document =
        Lheo.minimalWith("<codepostal>75013</codepostal>", "<codepostal> 75013</codepostal>")
            .replace("<intitule-formation>Texte</intitule-formation>", "")
            .replace("<certifiante>", "<intitule-formation/><certifiante>")
            .replace("<action>", "<url-formation><urlweb/></url-formation><action>");
    Path made = transcode(file("o.xml", document), LheoVersion.V2_2);
    assertThat(formations.getFirst().outcome()).isEqualTo(TranscodedFormation.Outcome.REPAIRED);
    assertThat(formations.getFirst().findings())
        .extracting(LheoFinding::code)
        .contains(LheoFinding.Code.WRONG_ORDER, LheoFinding.Code.EMPTY, LheoFinding.Code.TOO_LONG);
    assertThat(records(made).getFirst().intituleFormation()).isEqualTo("-");
    assertThat(records(made).getFirst().urlFormation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<certifiante>9</certifiante>",
        "<certifiante/>",
        "<certifiante>1</certifiante><certifiante>1</certifiante>",
        "<certifiante><b>1</b></certifiante>",
        "<certifiante fois=\"1\">1</certifiante>",
        "<certifiante>1</certifiante>oups",
        ""
      })
  void a_formation_beyond_safe_repair_is_left_out_and_its_neighbours_stay(String instead)
      throws Exception {
    String whole = Lheo.exampleText("linguistique-2.3.xml");
    String formation =
        whole.substring(whole.indexOf("    <formation "), whole.indexOf("  </offres>"));
    String wrong = formation.replaceFirst("<certifiante>0</certifiante>", instead);
    String document = whole.replace("  </offres>", wrong + formation + "  </offres>");
    Path made = transcode(file("o.xml", document), LheoVersion.V2_2);
    assertThat(records(made)).hasSize(2);
    assertThat(formations)
        .extracting(TranscodedFormation::outcome)
        .containsExactly(
            TranscodedFormation.Outcome.WRITTEN,
            TranscodedFormation.Outcome.LEFT_OUT,
            TranscodedFormation.Outcome.WRITTEN);
    assertThat(formations.get(1).findings()).isNotEmpty();
    assertThat(formations.get(1).line()).isEqualTo(73);
  }

  @Test
  void an_identifier_of_a_formation_that_was_left_out_is_not_referred_to() throws Exception {
    String valid = Lheo.exampleText("min-2.2.xml");
    String formation = valid.substring(valid.indexOf("<formation>"), valid.indexOf("</offres>"));
    String first =
        formation
            .replace("<certifiante>1<", "<certifiante>7<")
            .replace("<formation>", "<formation id=\"a\">");
    String second = formation.replace("<formation>", "<formation id=\"b\" idref=\"a\">");
    String document = valid.replace(formation, first + second);
    Path made = transcode(file("o.xml", document), LheoVersion.V2_3);
    assertThat(Files.readString(made)).contains("<formation id=\"b\">");
    assertThat(formations.get(1).losses())
        .containsExactly(new Loss("formation/@id", "@id", 1, Loss.Fate.DROPPED));
  }

  @Test
  void a_file_that_is_refused_leaves_nothing_and_keeps_what_was_there() throws Exception {
    String cut = Lheo.exampleText("linguistique-2.3.xml").replace("</lheo>", "");
    Path in = file("in.xml", cut);
    Path out = file("out.xml", "before");
    assertThatThrownBy(() -> LheoTranscoder.transcode(in, out, LheoVersion.V2_2))
        .isInstanceOf(LheoFileException.class);
    assertThat(out).hasContent("before");
    assertThat(files()).containsExactlyInAnyOrder("in.xml", "out.xml");
  }

  @Test
  void a_file_of_that_version_already_is_refused() throws Exception {
    Path in = file("in.xml", Lheo.exampleText("min-2.3.xml"));
    assertThatThrownBy(
            () -> LheoTranscoder.transcode(in, folder.resolve("out.xml"), LheoVersion.V2_3))
        .isInstanceOfSatisfying(
            LheoFileException.class,
            refused ->
                assertThat(refused.fault().code()).isEqualTo(FileFault.Code.WRONG_NAMESPACE));
    assertThat(files()).containsExactly("in.xml");
  }

  @Test
  void when_no_formation_can_be_written_there_is_no_file() throws Exception {
    Path in = file("in.xml", Lheo.minimalWith("<certifiante>1<", "<certifiante>9<"));
    Transcription done = LheoTranscoder.transcode(in, folder.resolve("out.xml"), LheoVersion.V2_2);
    assertThat(done.written()).isZero();
    assertThat(done.leftOut()).isEqualTo(1);
    assertThat(files()).containsExactly("in.xml");
  }

  @Test
  void an_identifier_set_aside_comes_back() throws Exception {
    String document =
        Lheo.minimalWith("<formation>", "<formation id=\"a\">")
            .replace("<action>", "<action idref=\"a\">");
    Path original = file("o.xml", document);
    Path old = transcode(original, LheoVersion.V2_2);
    assertThat(records(old).getFirst().attributs().id()).isEmpty();
    assertThat(records(transcode(old, LheoVersion.V2_3))).isEqualTo(records(original));
  }

  @Test
  void any_valid_2_3_file_is_valid_in_2_2_and_comes_back_the_same() throws Exception {
    for (int i = 0; i < RANDOM_FILES; i++) {
      long seed = SEED + i;
      String document = new RandomFormations(seed, LheoVersion.V2_3).file(3);
      Path original = file("original.xml", document);
      assertThat(LheoSchema.of(LheoVersion.V2_3).validate(original)).as("seed %d", seed).isEmpty();
      Path old = transcode(original, LheoVersion.V2_2);
      Path back = transcode(old, LheoVersion.V2_3);
      assertThat(nodes(back)).as("seed %d", seed).isEqualTo(nodes(original));
      assertThat(records(back)).as("seed %d", seed).isEqualTo(records(original));
    }
  }

  @Test
  void any_valid_2_2_file_is_valid_in_2_3() throws Exception {
    for (int i = 0; i < RANDOM_FILES; i++) {
      long seed = SEED + i;
      Path original = file("original.xml", new RandomFormations(seed, LheoVersion.V2_2).file(3));
      assertThat(LheoSchema.of(LheoVersion.V2_2).validate(original)).as("seed %d", seed).isEmpty();
      transcode(original, LheoVersion.V2_3);
      assertThat(formations)
          .as("seed %d", seed)
          .extracting(TranscodedFormation::outcome)
          .containsOnly(TranscodedFormation.Outcome.WRITTEN);
    }
  }

  /** All that was parsed, also what has no record. */
  private static String nodes(Path file) throws IOException, LheoFileException {
    StringBuilder all = new StringBuilder();
    try (LheoReader reader = LheoReader.open(file)) {
      for (Optional<NodeInFile> next = reader.nextNode();
          next.isPresent();
          next = reader.nextNode()) {
        all.append(NodePrinter.standalone(next.get().node())).append('\n');
      }
    }
    return all.toString();
  }

  private Path transcode(Path in, LheoVersion to) throws IOException, LheoFileException {
    Path out = folder.resolve("made-" + to.number() + ".xml");
    formations.clear();
    Transcription done = LheoTranscoder.transcode(in, out, to, formations::add);
    assertThat(LheoSchema.of(to).validate(out)).isEmpty();
    assertThat(done.written() + done.leftOut()).isEqualTo(formations.size());
    return out;
  }

  private static List<Formation> records(Path file) throws IOException, LheoFileException {
    return Lheo.read(Files.readAllBytes(file)).stream().map(FormationInFile::formation).toList();
  }

  private Path file(String name, String document) throws IOException {
    return Files.writeString(folder.resolve(name), document);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }
}
