package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

  /** When this value changes, every stored offer is taken for changed, once. */
  @Test
  void the_hash_is_the_same_from_one_release_to_the_next() throws Exception {
    assertThat(HexFormat.of().formatHex(hash(Lheo.exampleText("linguistique-2.3.xml"))))
        .isEqualTo("aa30bf912961a6ab82272b1011e2b7c945e964bb3acdc2f0de7e7df431485ef2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datemaj=\"20260115\"|datemaj=\"20270115\"",
        "<formation |<formation horodatage-export=\"2026-01-01T00:00:00\" ",
        "</formation>|<extras info=\"flux-intercarif\"><extra>1</extra></extras></formation>",
        "<organisme-formation-responsable |<!-- a comment --><organisme-formation-responsable ",
        "<certifiante>0<|<certifiante><![CDATA[0]]><",
      })
  void what_changes_at_each_export_changes_no_hash(String written, String instead)
      throws Exception {
    assertThat(hash(changed(written, instead)))
        .isEqualTo(hash(Lheo.exampleText("linguistique-2.3.xml")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Devenir autonome|Devenir très autonome",
        "<certifiante>0|<certifiante>1",
        "</formation>|<extras info=\"a\"><extra>1</extra></extras></formation>",
        "ASSOCIATION EXEMPLE|ASSOCIATION MODÈLE",
        "<nb-places>12|<nb-places>13",
        "<certification/>|",
        "<ligne>1 rue de l'Exemple</ligne>|<ligne>1 rue</ligne><ligne>de l'Exemple</ligne>",
      })
  void what_readers_would_see_changes_the_hash(String written, String instead) throws Exception {
    String other = changed(written, instead == null ? "" : instead);
    assertThat(hash(other)).isNotEqualTo(hash(Lheo.exampleText("linguistique-2.3.xml")));
  }

  @Test
  void no_two_names_of_lheo_have_the_same_hash_code() {
    assertThat(Grammar.of(LheoVersion.V2_3).names().stream().map(String::hashCode))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(150);
  }

  @Test
  void another_action_of_the_formation_changes_no_hash() throws Exception {
    String document = Lheo.exampleText("linguistique-2.3.xml");
    int from = document.indexOf("<action ");
    int to = document.indexOf("</action>") + "</action>".length();
    String twice = document.substring(0, to) + document.substring(from);
    assertThat(hash(twice)).isEqualTo(hash(document));
  }

  @Test
  void texts_of_any_length_and_script_are_told_apart() throws Exception {
    List<String> texts = List.of("é".repeat(41), "é".repeat(40), "e".repeat(41), "😀", "œ", "");
    assertThat(texts.stream().map(text -> HexFormat.of().formatHex(hashOfTitle(text))))
        .doesNotHaveDuplicates();
  }

  private static byte[] hashOfTitle(String title) {
    try {
      return hash(changed("<contenu-formation>", "<contenu-formation>" + title));
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String changed(String written, String instead) {
    String document = Lheo.exampleText("linguistique-2.3.xml");
    assertThat(document).contains(written);
    return document.replace(written, instead);
  }

  private static byte[] hash(String document) throws Exception {
    Formation formation = Lheo.readOne(document).formation();
    return new ContentHash(formation).of(formation.action().getFirst());
  }
}
