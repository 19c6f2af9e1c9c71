package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LheoSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"min", "max"})
  void the_examples_are_valid(String name) throws Exception {
    assertThat(validate(LheoVersion.V2_2, Lheo.example(name + "-2.2.xml"))).isEmpty();
    assertThat(validate(LheoVersion.V2_3, Lheo.example(name + "-2.3.xml"))).isEmpty();
  }

  @Test
  void a_compressed_document_is_read_too() throws Exception {
    byte[] file = LheoReaderTest.gzip(Lheo.example("min-2.3.xml"));
    assertThat(validate(LheoVersion.V2_3, file)).isEmpty();
  }

  @Test
  void a_large_document_with_many_ampersands_is_valid() throws Exception {
    String goal = "<objectif-formation>";
    String one = Lheo.minimalWith(goal + "Texte", goal + "&amp;&lt;".repeat(400));
    String formation = one.substring(one.indexOf("<formation>"), one.indexOf("</formation>") + 12);
    String document = one.replace(formation, formation.repeat(300));

    assertThat(validate(LheoVersion.V2_3, Lheo.utf8(document))).isEmpty();
  }

  @Test
  void a_violation_says_its_line_and_column() throws Exception {
    String document = Lheo.minimalWith("<certifiante>1<", "<certifiante>9<");
    List<LheoSchema.Violation> violations = validate(LheoVersion.V2_3, Lheo.utf8(document));
    assertThat(violations).isNotEmpty();
    assertThat(violations.getFirst().line()).isEqualTo(10);
    assertThat(violations.getFirst().column()).isEqualTo(35);
    assertThat(violations.getFirst().message()).contains("'9'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rien",
        "<lheo xmlns=\"http://lheo.gouv.fr/2.3\">",
        "<!DOCTYPE lheo [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><lheo>&a;</lheo>",
        "<lheo xmlns=\"http://www.lheo.org/2.2\"/>"
      })
  void what_is_no_document_of_the_version_is_invalid(String document) throws Exception {
    assertThat(validate(LheoVersion.V2_3, Lheo.utf8(document))).isNotEmpty();
  }

  @Test
  void a_broken_gzip_is_invalid() throws Exception {
    assertThat(validate(LheoVersion.V2_3, new byte[] {0x1f, (byte) 0x8b, 8, 0})).hasSize(1);
  }

  /** The findings that claim to break the schema do, and only they do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<debut>2026-09-01</debut>",
        "<debut>20260231</debut>",
        "<debut>20261332</debut>",
        "<debut/>",
        "<debut> 20260901 </debut>",
        "<debut numero='1'>20260901</debut>",
        "<debut datemaj='1'>20260901</debut>",
        "<debut horodatage-export='2026-01-01'>20260901</debut>",
        "<debut horodatage-export='2026-01-01T10:00:00'>20260901</debut>",
        "<debut horodatage-export='2026-01-01T10:00'>20260901</debut>",
        "<debut>20260901</debut><debut>20260901</debut>",
        "<debut>20260901<b/></debut>",
        "oups<debut>20260901</debut>",
        "",
      })
  void a_finding_knows_whether_the_schema_is_broken(String instead) throws Exception {
    String document = Lheo.minimalWith("<debut>20260901</debut>", instead);
    boolean said =
        Lheo.readOne(document).findings().stream()
            .anyMatch(finding -> finding.code().breaksSchema());
    assertThat(!validate(LheoVersion.V2_3, Lheo.utf8(document)).isEmpty()).isEqualTo(said);
  }

  private static List<LheoSchema.Violation> validate(LheoVersion version, byte[] document)
      throws IOException {
    return LheoSchema.of(version).validate(new ByteArrayInputStream(document));
  }
}
