package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LheoFlowWriterTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "min-2.3.xml",
        "max-2.3.xml",
        "linguistique-2.3.xml",
        "min-2.2.xml",
        "max-2.2.xml",
        "linguistique-2.2-from-2.3.xml"
      })
  void what_was_read_is_written_again_character_by_character(String example) throws Exception {
    List<FormationInFile> read = Lheo.read(Lheo.example(example));
    LheoFlowWriter writer = new LheoFlowWriter(out, read.getFirst().version());
    for (FormationInFile formation : read) {
      assertThat(writer.write(formation.fragment()).outcome())
          .isEqualTo(WrittenFragment.Outcome.VERBATIM);
    }
    writer.finish();

    assertThat(Lheo.read(out.toByteArray()))
        .extracting(FormationInFile::fragment)
        .isEqualTo(read.stream().map(FormationInFile::fragment).toList());
    assertThat(writer.losses()).isEmpty();
    assertThat(violations(read.getFirst().version())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "min-2.3.xml,V2_2",
    "max-2.3.xml,V2_2",
    "linguistique-2.3.xml,V2_2",
    "min-2.2.xml,V2_3",
    "max-2.2.xml,V2_3",
    "linguistique-2.2-from-2.3.xml,V2_3"
  })
  void what_is_of_the_other_version_is_said_in_the_files_own(String example, LheoVersion version)
      throws Exception {
    LheoFlowWriter writer = new LheoFlowWriter(out, version);
    for (FormationInFile formation : Lheo.read(Lheo.example(example))) {
      assertThat(writer.write(formation.fragment()).outcome())
          .isEqualTo(WrittenFragment.Outcome.REWORDED);
    }
    writer.finish();

    assertThat(violations(version)).isEmpty();
    assertThat(Lheo.read(out.toByteArray())).hasSize(writer.written());
  }

  @Test
  void both_versions_may_be_stored_side_by_side() throws Exception {
    LheoFlowWriter writer = new LheoFlowWriter(out, LheoVersion.V2_3);
    for (String example : List.of("max-2.2.xml", "max-2.3.xml", "linguistique-2.3.xml")) {
      writer.write(Lheo.read(Lheo.example(example)).getFirst().fragment());
    }
    writer.finish();

    assertThat(violations(LheoVersion.V2_3)).isEmpty();
  }

  @Test
  void an_id_that_an_earlier_formation_has_goes_and_is_said() throws Exception {
    String fragment = Lheo.read(Lheo.example("min-2.3.xml")).getFirst().fragment();
    String named = fragment.replaceFirst("<formation", "<formation id=\"one\"");
    LheoFlowWriter writer = new LheoFlowWriter(out, LheoVersion.V2_3);

    assertThat(writer.write(named).outcome()).isEqualTo(WrittenFragment.Outcome.VERBATIM);
    WrittenFragment again = writer.write(named);
    writer.finish();

    assertThat(again.outcome()).isEqualTo(WrittenFragment.Outcome.REWORDED);
    assertThat(again.losses()).extracting(Loss::fate).containsExactly(Loss.Fate.DROPPED);
    assertThat(violations(LheoVersion.V2_3)).isEmpty();
  }

  @Test
  void what_would_make_the_file_invalid_is_left_out_and_its_neighbours_are_not() throws Exception {
    String fragment = Lheo.read(Lheo.example("min-2.3.xml")).getFirst().fragment();
    String broken = fragment.replaceFirst("<certifiante>.*</certifiante>", "");
    LheoFlowWriter writer = new LheoFlowWriter(out, LheoVersion.V2_3);
    writer.write(fragment);
    WrittenFragment refused = writer.write(broken);
    writer.write(fragment);
    writer.finish();

    assertThat(refused.outcome()).isEqualTo(WrittenFragment.Outcome.LEFT_OUT);
    assertThat(refused.findings())
        .extracting(LheoFinding::path)
        .containsExactly("formation/certifiante");
    assertThat(writer.written()).isEqualTo(2);
    assertThat(violations(LheoVersion.V2_3)).isEmpty();
  }

  @Test
  void what_is_no_fragment_is_refused() {
    LheoFlowWriter writer = new LheoFlowWriter(out, LheoVersion.V2_3);

    assertThatThrownBy(() -> writer.write("<formation"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void some_actions_can_be_taken_out_and_nothing_else_changes() throws Exception {
    String one =
        "<formation xmlns=\"http://lheo.gouv.fr/2.3\"><!-- a --> <action  numero='1'/>\r\n"
            + "  <action><extras><action/></extras></action>\n"
            + "  <action numero=\"3\">é𝄞&amp;</action><extras info=\"x\"/></formation>";

    assertThat(LheoFragment.withActions(one, Set.of(0, 2)))
        .isEqualTo(
            "<formation xmlns=\"http://lheo.gouv.fr/2.3\"><!-- a --> <action  numero='1'/>\n"
                + "  <action numero=\"3\">é𝄞&amp;</action><extras info=\"x\"/></formation>");
    assertThat(LheoFragment.withActions(one, Set.of(0, 1, 2))).isEqualTo(one);
  }

  @Test
  void an_action_of_another_namespace_is_none() {
    String one =
        "<l:formation xmlns:l=\"http://lheo.gouv.fr/2.3\"><action/><l:action/> <l:action/>"
            + "</l:formation>";

    assertThat(LheoFragment.withActions(one, Set.of(1)))
        .isEqualTo(
            "<l:formation xmlns:l=\"http://lheo.gouv.fr/2.3\"><action/> <l:action/></l:formation>");
  }

  @Test
  void an_action_that_is_not_there_cannot_be_kept() {
    String one = "<formation xmlns=\"http://lheo.gouv.fr/2.3\"><action/></formation>";

    assertThatThrownBy(() -> LheoFragment.withActions(one, Set.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 actions");
  }

  private List<LheoSchema.Violation> violations(LheoVersion version) throws Exception {
    return LheoSchema.of(version).validate(new ByteArrayInputStream(out.toByteArray()));
  }
}
