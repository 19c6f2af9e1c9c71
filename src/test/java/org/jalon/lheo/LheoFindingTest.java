package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults inside a formation: one finding each, with its place, and reading goes on. */
class LheoFindingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<debut>20260901</debut>|<debut>2026-09-01</debut>|BAD_DATE"
            + "|formation/action[1]/session[1]/periode/debut|2026-09-01",
        "<debut>20260901</debut>|<debut>20260231</debut>|IMPOSSIBLE_DATE"
            + "|formation/action[1]/session[1]/periode/debut|20260231",
        "<debut>20260901</debut>|<debut/>|EMPTY|formation/action[1]/session[1]/periode/debut|''",
        "<certifiante>1</certifiante>|<certifiante>oui</certifiante>|UNKNOWN_CODE"
            + "|formation/certifiante|oui",
        "<certifiante>1</certifiante>|<certifiante>1</certifiante><certifiante>0</certifiante>"
            + "|TOO_MANY|formation/certifiante|more than 1",
        "<codepostal>75013</codepostal>|<codepostal>7501</codepostal>|TOO_SHORT"
            + "|formation/action[1]/session[1]/adresse-inscription/adresse/codepostal|7501",
        "<codepostal>75013</codepostal>|<codepostal> 75013</codepostal>|TOO_LONG"
            + "|formation/action[1]/session[1]/adresse-inscription/adresse/codepostal| 75013",
        "<codepostal>75013</codepostal>||MISSING"
            + "|formation/action[1]/session[1]/adresse-inscription/adresse/codepostal|''",
        "<nom-organisme>Texte</nom-organisme>|<nom-organisme></nom-organisme>|EMPTY"
            + "|formation/organisme-formation-responsable/nom-organisme|''",
        "<domaine-formation/>|<domaine-formation><code-FORMACODE>15235</code-FORMACODE>"
            + "</domaine-formation>|MISSING_REF"
            + "|formation/domaine-formation/code-FORMACODE[1]/@ref|''",
        "<domaine-formation/>|<domaine-formation datemaj='20260101'/>|UNKNOWN_ATTRIBUTE"
            + "|formation/domaine-formation/@datemaj|datemaj",
        "<domaine-formation/>|<domaine-formation horodatage-export='20260101'/>|BAD_INSTANT"
            + "|formation/domaine-formation/@horodatage-export|20260101",
        "<domaine-formation/>|<domaine-formation>oups</domaine-formation>|UNEXPECTED_TEXT"
            + "|formation/domaine-formation|oups",
        "<domaine-formation/>|<domaine-formation><invente>1</invente></domaine-formation>"
            + "|UNKNOWN_ELEMENT|formation/domaine-formation/invente|invente",
        "<session>|<duree-cycle>1</duree-cycle><duree-cycle>2</duree-cycle><session>|TOO_MANY"
            + "|formation/action[1]/duree-cycle|more than 1",
        "<session>|<duree-cycle>12.5</duree-cycle><session>|BAD_INTEGER"
            + "|formation/action[1]/duree-cycle|12.5",
        "<session>|<duree-cycle>-5</duree-cycle><session>|INTEGER_OUT_OF_BOUNDS"
            + "|formation/action[1]/duree-cycle|-5",
      })
  void a_fault_is_a_finding_with_its_path_and_value(
      String written, String instead, LheoFinding.Code code, String path, String value)
      throws Exception {
    String document = Lheo.minimalWith(written, instead == null ? "" : instead);
    assertThat(Lheo.readOne(document).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(code);
          assertThat(finding.path()).isEqualTo(path);
          assertThat(finding.value().strip()).isEqualTo(value);
        });
  }

  @Test
  void a_finding_says_the_line_and_column_of_the_element() throws Exception {
    String document =
        Lheo.minimalWith("<certifiante>1</certifiante>", "<certifiante>\nx</certifiante>");
    assertThat(Lheo.readOne(document).findings())
        .containsExactly(
            new LheoFinding(LheoFinding.Code.UNKNOWN_CODE, "formation/certifiante", "\nx", 10, 7));
  }

  @Test
  void what_is_missing_is_said_at_the_place_of_its_parent() throws Exception {
    String document = Lheo.minimalWith("<objectif-formation>Texte</objectif-formation>", "");
    assertThat(Lheo.readOne(document).findings())
        .containsExactly(
            new LheoFinding(LheoFinding.Code.MISSING, "formation/objectif-formation", "", 4, 5));
  }

  @Test
  void a_wrong_order_is_found_and_the_value_is_read_all_the_same() throws Exception {
    String document =
        Lheo.minimalWith("      <intitule-formation>Texte</intitule-formation>\n", "")
            .replace(
                "      <certifiante>",
                "      <intitule-formation>Plus bas</intitule-formation>\n      <certifiante>");
    document = document.replace("<certifiante>1</certifiante>", "");
    document =
        document.replace(
            "<objectif-formation>", "<certifiante>1</certifiante><objectif-formation>");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.formation().intituleFormation()).isEqualTo("Plus bas");
    assertThat(read.formation().objectifFormation()).isEqualTo("Texte");
    assertThat(read.findings())
        .extracting(LheoFinding::code)
        .containsOnly(LheoFinding.Code.WRONG_ORDER);
    assertThat(read.findings().getFirst())
        .isEqualTo(
            new LheoFinding(
                LheoFinding.Code.WRONG_ORDER,
                "formation/objectif-formation",
                "objectif-formation",
                6,
                35));
  }

  @Test
  void an_unknown_element_is_left_out_with_all_it_holds() throws Exception {
    String inside = "<invente><intitule-formation>Faux</intitule-formation></invente>";
    String document = Lheo.minimalWith("<intitule-formation>", inside + "<intitule-formation>");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.formation().intituleFormation()).isEqualTo("Texte");
    assertThat(read.findings())
        .containsExactly(
            new LheoFinding(
                LheoFinding.Code.UNKNOWN_ELEMENT, "formation/invente", "invente", 6, 7));
  }

  @Test
  void an_unknown_element_may_be_large() throws Exception {
    String large = "<invente>" + "<x>texte</x>".repeat(45_000) + "</invente>";
    FormationInFile read = Lheo.readOne(Lheo.minimalWith("<action>", large + "<action>"));
    assertThat(read.findings())
        .extracting(LheoFinding::code)
        .containsExactly(LheoFinding.Code.UNKNOWN_ELEMENT);
    assertThat(read.formation().action()).hasSize(1);
  }

  @Test
  void an_attribute_of_another_namespace_is_not_the_real_one() throws Exception {
    String document =
        Lheo.minimalWith("<action>", "<action xmlns:z='urn:z' z:numero='faux' numero='vrai'>");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.formation().action().getFirst().numero()).isEqualTo("vrai");
    assertThat(read.findings())
        .extracting(LheoFinding::path)
        .containsExactly("formation/action[1]/@z:numero");
  }

  @Test
  void markup_inside_a_text_is_a_finding_and_its_words_are_kept() throws Exception {
    String document =
        Lheo.minimalWith(
            "<contenu-formation>Texte", "<contenu-formation>Un <b>mot <i>gras</i></b> ici");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.formation().contenuFormation()).isEqualTo("Un mot gras ici");
    assertThat(read.findings())
        .containsExactly(
            new LheoFinding(
                LheoFinding.Code.UNKNOWN_ELEMENT, "formation/contenu-formation/b", "b", 9, 29));
  }

  @Test
  void coordonnees_inside_an_extra_are_not_the_real_ones() throws Exception {
    String extras =
        "<extras info=\"action\"><extra info=\"contact-information\"><coordonnees><nom>Faux</nom>"
            + "</coordonnees></extra><extra info=\"garantie\">1</extra></extras>";
    String document = Lheo.minimalWith("</contact-formation>", extras + "</contact-formation>");
    document = document.replace("<contact-formation>", "<contact-formation><!-- -->");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.findings()).isEmpty();
    Contact contact = read.formation().contactFormation().getFirst();
    assertThat(contact.coordonnees().nom()).isEmpty();
    assertThat(contact.extras().value("action", "garantie")).hasValue("1");
    assertThat(contact.extras().groups().getFirst().children().getFirst().xml())
        .isEqualTo("<coordonnees xmlns=\"http://lheo.gouv.fr/2.3\"><nom>Faux</nom></coordonnees>");
  }

  @Test
  void a_second_formation_with_the_same_number_is_found() throws Exception {
    String document = Lheo.exampleText("linguistique-2.3.xml");
    int from = document.indexOf("    <formation ");
    int to = document.indexOf("</formation>") + "</formation>".length();
    String twice = document.substring(0, to) + "\n" + document.substring(from);
    List<FormationInFile> all = Lheo.read(Lheo.utf8(twice));
    assertThat(all.get(0).findings()).isEmpty();
    assertThat(all.get(1).findings())
        .containsExactly(
            new LheoFinding(LheoFinding.Code.DUPLICATE_NUMERO, "formation", "99_0000001", 73, 5),
            new LheoFinding(
                LheoFinding.Code.DUPLICATE_NUMERO, "formation/action[1]", "99_GE0000001", 90, 7));
  }

  @Test
  void a_formation_that_is_all_wrong_does_not_stop_its_neighbours() throws Exception {
    String document = Lheo.minimalWith("<offres>", "<offres><formation>rien</formation><autre/>");
    try (LheoReader reader =
        LheoReader.open(new ByteArrayInputStream(Lheo.utf8(document)), "test")) {
      FormationInFile wrong = reader.next().orElseThrow();
      assertThat(wrong.findings())
          .extracting(LheoFinding::code)
          .contains(LheoFinding.Code.UNEXPECTED_TEXT, LheoFinding.Code.MISSING);
      assertThat(wrong.formation().organismeFormationResponsable().siret()).isEmpty();
      assertThat(reader.next().orElseThrow().findings()).isEmpty();
      assertThat(reader.next()).isEmpty();
      assertThat(reader.findings())
          .containsExactly(
              new LheoFinding(
                  LheoFinding.Code.UNKNOWN_ELEMENT, "lheo/offres/autre", "autre", 3, 38));
    }
  }

  @Test
  void a_2_3_element_in_a_2_2_file_is_unknown() throws Exception {
    String document =
        Lheo.exampleText("min-2.2.xml")
            .replace("<session>", "<duree-cycle>1</duree-cycle><session>");
    assertThat(Lheo.readOne(document).findings())
        .singleElement()
        .extracting(LheoFinding::path)
        .isEqualTo("formation/action[1]/duree-cycle");
  }

  @Test
  void a_file_without_any_formation_says_so() throws Exception {
    String document = "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres/></lheo>";
    try (LheoReader reader =
        LheoReader.open(new ByteArrayInputStream(Lheo.utf8(document)), "test")) {
      assertThat(reader.next()).isEmpty();
      assertThat(reader.findings())
          .extracting(LheoFinding::code)
          .containsExactly(LheoFinding.Code.MISSING);
    }
  }

  @Test
  void the_findings_of_a_formation_are_bounded_and_their_values_short() throws Exception {
    String wrong = "<objectif-formation>" + "é".repeat(3_001) + "</objectif-formation>";
    String document =
        Lheo.minimalWith("<objectif-formation>Texte</objectif-formation>", wrong.repeat(300));
    List<LheoFinding> findings = Lheo.readOne(document).findings();
    assertThat(findings).hasSize(200);
    assertThat(findings.getFirst().value()).isEqualTo("é".repeat(79) + "…");
  }

  @Test
  void a_character_outside_the_basic_plane_counts_for_one() throws Exception {
    String document =
        Lheo.minimalWith("<intitule-formation>Texte", "<intitule-formation>" + "😀".repeat(255));
    assertThat(Lheo.readOne(document).findings()).isEmpty();
    assertThat(Lheo.readOne(document.replace("😀</intitule", "😀a</intitule")).findings())
        .extracting(LheoFinding::code)
        .containsExactly(LheoFinding.Code.TOO_LONG);
  }
}
