package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LheoWriterTest {

  @ParameterizedTest
  @CsvSource({
    "min-2.3.xml, V2_3",
    "max-2.3.xml, V2_3",
    "linguistique-2.3.xml, V2_3",
    "min-2.2.xml, V2_2",
    "max-2.2.xml, V2_2",
    "linguistique-2.2-from-2.3.xml, V2_2",
    "max-2.2.xml, V2_3",
    "linguistique-2.2-from-2.3.xml, V2_3"
  })
  void what_is_written_is_valid_and_reads_the_same(String example, LheoVersion version)
      throws Exception {
    List<Formation> read = formations(Lheo.example(example));
    byte[] written = write(version, read);
    assertThat(LheoSchema.of(version).validate(new ByteArrayInputStream(written))).isEmpty();
    assertThat(formations(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"min-2.3.xml", "max-2.3.xml", "linguistique-2.3.xml"})
  void verbatim_fragments_make_a_valid_file_that_reads_the_same(String example) throws Exception {
    byte[] source = Lheo.example(example);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LheoWriter writer = new LheoWriter(bytes, LheoVersion.V2_3)) {
      for (FormationInFile read : Lheo.read(source)) {
        writer.writeFragment(read.fragment());
      }
      writer.finish();
    }
    assertValid(LheoVersion.V2_3, bytes.toByteArray());
    assertThat(formations(bytes.toByteArray())).isEqualTo(formations(source));
  }

  @ParameterizedTest
  @CsvSource({"min-2.3.xml", "max-2.3.xml", "linguistique-2.3.xml"})
  void a_2_3_formation_is_written_as_valid_2_2(String example) throws Exception {
    byte[] written = write(LheoVersion.V2_2, formations(Lheo.example(example)));
    assertValid(LheoVersion.V2_2, written);
    assertThat(Lheo.read(written)).allSatisfy(read -> assertThat(read.findings()).isEmpty());
  }

  @Test
  void what_2_2_cannot_say_is_kept_in_extras() throws Exception {
    byte[] written = write(LheoVersion.V2_2, formations(Lheo.example("linguistique-2.3.xml")));
    Formation old = formations(written).getFirst();
    assertThat(old.codeNiveauEntree()).isEqualTo("1");
    assertThat(old.extras().value("lheo-2.3", "code-niveau-entree")).hasValue("11");
    assertThat(old.contactFormation()).singleElement().matches(Contact::principal);
    assertThat(old.extras().list("lheo-2.3").getFirst().children())
        .filteredOn(extra -> extra.info().equals("contact-formation"))
        .singleElement()
        .satisfies(extra ->
            assertThat(extra.xml())
                .startsWith("<contact-formation xmlns=\"http://lheo.gouv.fr/2.3\">")
                .contains("<type-contact>1</type-contact>"));
    Action action = old.action().getFirst();
    assertThat(action.lieuDeFormation()).hasSize(1);
    assertThat(action.organismeFinanceur().getFirst().codeFinanceur()).isEqualTo("13");
    assertThat(action.organismeFinanceur().getFirst().extras().value("lheo-2.3", "code-financeur"))
        .hasValue("19");
    Adresse place = action.lieuDeFormation().getFirst().coordonnees().adresse().orElseThrow();
    assertThat(place.ligne())
        .containsExactly("Maison de quartier de l'Exemple", "1 rue de l'Exemple");
    assertThat(place.extras().value("lheo-2.3", "denomination"))
        .hasValue("Maison de quartier de l'Exemple");
  }

  @Test
  void an_action_without_place_gets_an_empty_one_in_2_2() throws Exception {
    byte[] written = write(LheoVersion.V2_2, formations(Lheo.example("min-2.3.xml")));
    assertThat(formations(written).getFirst().action().getFirst().lieuDeFormation())
        .singleElement()
        .satisfies(place -> assertThat(place.tag()).isEqualTo("absent"));
  }

  @Test
  void an_instant_of_2_3_gives_the_day_in_france_in_2_2() throws Exception {
    String document =
        Lheo.minimalWith(
            "<formation>",
            "<formation horodatage-modification=\"2026-01-14T23:30:00Z\" uri=\"u\">");
    Formation old = formations(write(LheoVersion.V2_2, formations(Lheo.utf8(document)))).getFirst();
    assertThat(old.attributs().datemaj()).isEqualTo("20260115");
    assertThat(old.extras().value("lheo-2.3", "@uri")).hasValue("u");
    assertThat(old.extras().value("lheo-2.3", "@horodatage-modification"))
        .hasValue("2026-01-14T23:30:00Z");
  }

  @Test
  void a_registry_code_loses_its_prefix_in_2_2_and_is_never_cut() throws Exception {
    String certification =
        "<certification><code-RNCP>%s</code-RNCP></certification><certification>"
            + "<code-RNCP>RNCP36339</code-RNCP></certification>";
    String document =
        Lheo.minimalWith("<action>", certification.formatted("RNCP123456") + "<action>")
            .replace("RNCP123456", "RN12345678");
    List<Certification> old =
        formations(write(LheoVersion.V2_2, formations(Lheo.utf8(document))))
            .getFirst()
            .certification();
    assertThat(old).extracting(Certification::codeRncp).containsExactly("", "36339");
    assertThat(old.getFirst().extras().value("lheo-2.3", "code-RNCP")).hasValue("RN12345678");
  }

  @Test
  void a_text_is_made_legal_escaped_and_cut_between_characters() throws Exception {
    String document =
        Lheo.minimalWith(
            "<intitule-formation>Texte",
            "<intitule-formation>a &lt; b &amp;amp; ]]&gt;" + "😀".repeat(200) + "fin");
    Formation read = formations(Lheo.utf8(document)).getFirst();
    byte[] written = write(LheoVersion.V2_3, List.of(read));
    assertValid(LheoVersion.V2_3, written);
    String title = formations(written).getFirst().intituleFormation();
    assertThat(read.intituleFormation()).startsWith(title);
    assertThat(title).startsWith("a < b &amp; ]]>").endsWith("😀").hasSizeBetween(254, 255);
    assertThat(XmlText.legal("a\u0000b\u000B\uD800c\uFFFFé😀\t\n")).isEqualTo("abcé😀\t\n");
  }

  @Test
  void a_cut_breaks_no_tag_and_no_entity() {
    assertThat(TextCut.toFit("abc <strong>d", 9)).isEqualTo("abc ");
    assertThat(TextCut.toFit("abc &eacute;d", 9)).isEqualTo("abc ");
    assertThat(TextCut.toFit("abc", 3)).isEqualTo("abc");
    assertThat(TextCut.toFit("ab😀", 3)).isEqualTo("ab");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<nom-organisme>Texte</nom-organisme>||formation/organisme-formation-responsable/nom-organisme"
            + " is missing: at least 1",
        "<certifiante>1</certifiante>|<certifiante>9</certifiante>|formation/certifiante “9” is not"
            + " one of its codes",
        "<debut>20260901</debut>|<debut>2026-9-1</debut>|formation/action/session/periode/debut"
            + " “2026-9-1” is not a date of eight digits",
        "<codepostal>75013</codepostal>|<codepostal>7501</codepostal>|formation/action/session/"
            + "adresse-inscription/adresse/codepostal “7501”: at least 5 characters",
        "<numero-activite>11750000000<|<numero-activite>117500000001<|formation/"
            + "organisme-formation-responsable/numero-activite “117500000001”: at most 11 characters",
        "<formation>|<formation horodatage-export='hier'>|formation/@horodatage-export “hier” is"
            + " not an instant",
        "<domaine-formation/>|<domaine-formation datemaj='1'/>|formation/domaine-formation/@datemaj"
            + " is no attribute of this version there",
        "<ligne>Texte</ligne>|<ligne>1</ligne><ligne>2</ligne><ligne>3</ligne><ligne>4</ligne>"
            + "<ligne>5</ligne>|formation/action/session/adresse-inscription/adresse/ligne 5 times:"
            + " at most 4",
      })
  void what_cannot_be_valid_is_refused_by_name_and_bound(
      String written, String instead, String message) throws Exception {
    String document = Lheo.minimalWith(written, instead == null ? "" : instead);
    Formation wrong = formations(Lheo.utf8(document)).getFirst();
    Formation right = formations(Lheo.example("min-2.3.xml")).getFirst();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LheoWriter writer = new LheoWriter(bytes, LheoVersion.V2_3)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(wrong))
          .withMessage(message);
      writer.write(right);
      writer.finish();
    }
    assertValid(LheoVersion.V2_3, bytes.toByteArray());
    assertThat(formations(bytes.toByteArray())).containsExactly(right);
  }

  @Test
  void an_extra_may_not_break_out_of_its_element() throws Exception {
    Extra broken = new Extra(false, Attributs.NONE, "", "</extra></extras><x>", List.of());
    Extras extras = new Extras(List.of(Extra.group("x", List.of(broken))));
    try (LheoWriter writer = new LheoWriter(new ByteArrayOutputStream(), LheoVersion.V2_3)) {
      writer.write(formations(Lheo.example("min-2.3.xml")).getFirst());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.finish(extras))
          .withMessageContaining("lheo/extras/extra");
    }
  }

  @Test
  void extras_of_the_root_and_mixed_extras_read_the_same() throws Exception {
    String mixed =
        "<extras info='a' numero='1'><extra info='b'>x &amp; <i xmlns='urn:i' xmlns:p='urn:p'"
            + " p:q='&lt;\"'>y<j/></i> z</extra><extras info='c'><extra>d</extra></extras></extras>";
    String document = Lheo.minimalWith("</formation>", mixed + "</formation>");
    List<Formation> read = formations(Lheo.utf8(document));
    byte[] written = write(LheoVersion.V2_3, read);
    assertValid(LheoVersion.V2_3, written);
    assertThat(formations(written)).isEqualTo(read);
    assertThat(read.getFirst().extras().value("a", "b")).hasValue("x & y z");
  }

  @Test
  void a_fragment_of_another_version_is_refused() throws Exception {
    String fragment = Lheo.read(Lheo.example("min-2.2.xml")).getFirst().fragment();
    try (LheoWriter writer = new LheoWriter(new ByteArrayOutputStream(), LheoVersion.V2_3)) {
      assertThatIllegalArgumentException().isThrownBy(() -> writer.writeFragment(fragment));
      assertThat(writer.written()).isZero();
    }
  }

  @Test
  void a_file_without_formation_cannot_be_finished() throws Exception {
    try (LheoWriter writer = new LheoWriter(new ByteArrayOutputStream(), LheoVersion.V2_3)) {
      assertThatIllegalStateException().isThrownBy(writer::finish);
    }
  }

  @Test
  void a_file_that_was_not_finished_is_refused_by_the_reader() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LheoWriter writer = new LheoWriter(bytes, LheoVersion.V2_3)) {
      writer.write(formations(Lheo.example("min-2.3.xml")).getFirst());
    }
    assertThat(Lheo.fault(bytes.toByteArray()).code()).isEqualTo(FileFault.Code.TRUNCATED);
  }

  private static List<Formation> formations(byte[] file) throws IOException, LheoFileException {
    return Lheo.read(file).stream().map(FormationInFile::formation).toList();
  }

  private static byte[] write(LheoVersion version, List<Formation> formations) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LheoWriter writer = new LheoWriter(bytes, version)) {
      for (Formation formation : formations) {
        writer.write(formation);
      }
      writer.finish();
    }
    return bytes.toByteArray();
  }

  private static void assertValid(LheoVersion version, byte[] document) throws IOException {
    assertThat(LheoSchema.of(version).validate(new ByteArrayInputStream(document))).isEmpty();
  }
}
