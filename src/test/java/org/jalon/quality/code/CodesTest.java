package org.jalon.quality.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and keys. Texts that no code can be go through all of them. */
class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"19220027700015", "35600000000048", "35600000009075", "31566803800039"})
  void a_right_siret_is_right(String siret) {
    assertThat(Siret.valid(siret)).isTrue();
    assertThat(Siret.missing(siret)).isFalse();
    assertThat(Siret.wrongKey(siret)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11122233344455", // right as a whole, wrong as a SIREN
        "19220027700016",
        "35600000009076",
        "1922002770001",
        "192200277000155",
        "1922002770001A",
        "１９２２００２７７０００１５",
        "00000000000000",
      })
  void a_wrong_siret_is_wrong(String siret) {
    assertThat(Siret.valid(siret)).isFalse();
  }

  @Test
  void a_siren_has_a_key_of_its_own() {
    assertThat(Siret.validSiren("356000000")).isTrue();
    assertThat(Siret.validSiren("111222333")).isFalse();
    assertThat(Siret.validSiren("000000000")).isFalse();
    assertThat(Siret.siren("19220027700015")).isEqualTo("192200277");
  }

  @Test
  void nothing_and_zeros_are_no_siret() {
    assertThat(Siret.missing("")).isTrue();
    assertThat(Siret.missing("00000000000000")).isTrue();
    assertThat(Siret.wrongKey("")).isFalse();
    assertThat(Siret.wrongKey("11122233344455")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0241279K", "0682021C", "0551031X"})
  void a_right_uai_is_right(String uai) {
    assertThat(Uai.valid(uai)).isTrue();
    assertThat(Uai.wrongKey(uai)).isFalse();
  }

  @Test
  void a_wrong_uai_is_wrong_and_its_key_is_told() {
    assertThat(Uai.valid("0241279L")).isFalse();
    assertThat(Uai.wrongKey("0241279L")).isTrue();
    assertThat(Uai.mended("0241279L")).contains("0241279K");
    assertThat(Uai.valid("0241279k")).isFalse();
    assertThat(Uai.mended("ABC")).isEmpty();
    assertThat(Uai.wrongKey("024")).isFalse();
  }

  @Test
  void a_declaration_number_has_eleven_digits() {
    assertThat(Nda.valid("44540379354")).isTrue();
    assertThat(Nda.valid("942A0379354")).isTrue();
    assertThat(Nda.valid("4454037935")).isFalse();
    assertThat(Nda.valid("4454037935A")).isFalse();
    assertThat(Nda.missing("99999999999")).isTrue();
    assertThat(Nda.missing("00000000000")).isTrue();
    assertThat(Nda.missing("")).isTrue();
    assertThat(Nda.missing("44540379354")).isFalse();
  }

  @Test
  void a_formacode_has_five_digits_and_a_version_in_use() {
    assertThat(Formacode.valid("31606")).isTrue();
    assertThat(Formacode.valid("00000")).isFalse();
    assertThat(Formacode.valid("3160")).isFalse();
    assertThat(Formacode.valid("3160A")).isFalse();
    assertThat(Formacode.validVersion("V14")).isTrue();
    assertThat(Formacode.validVersion("v12")).isTrue();
    assertThat(Formacode.validVersion("13")).isTrue();
    assertThat(Formacode.validVersion("V11")).isFalse();
    assertThat(Formacode.validVersion("V15")).isFalse();
    assertThat(Formacode.validVersion("V")).isFalse();
    assertThat(Formacode.validVersion("")).isFalse();
  }

  @Test
  void codes_of_certifications_come_to_one_form() {
    assertThat(CertificationCode.rncp("RNCP36315")).contains("RNCP36315");
    assertThat(CertificationCode.rncp("rncp 36315")).contains("RNCP36315");
    assertThat(CertificationCode.rncp("36315")).contains("RNCP36315");
    assertThat(CertificationCode.rncp("0492")).contains("RNCP492");
    assertThat(CertificationCode.rncp("RNCP1234567")).isEmpty();
    assertThat(CertificationCode.rncp("RS5616")).isEmpty();
    assertThat(CertificationCode.rncp("RNCP")).isEmpty();
    assertThat(CertificationCode.rs("5616")).contains("RS5616");
    assertThat(CertificationCode.certifInfo("84385")).contains("CERTIFINFO84385");
    assertThat(CertificationCode.missing("-")).isTrue();
    assertThat(CertificationCode.missing("0")).isTrue();
    assertThat(CertificationCode.missing("84385")).isFalse();
  }

  @Test
  void the_code_of_a_commune_tells_its_department() {
    assertThat(CommuneCode.wellFormed("2A004")).isTrue();
    assertThat(CommuneCode.wellFormed("97411")).isTrue();
    assertThat(CommuneCode.wellFormed("2C004")).isFalse();
    assertThat(CommuneCode.wellFormed("A2004")).isFalse();
    assertThat(CommuneCode.wellFormed("99999")).isFalse();
    assertThat(CommuneCode.wellFormed("7411")).isFalse();
    assertThat(CommuneCode.department("2A004")).isEqualTo("2A");
    assertThat(CommuneCode.department("97411")).isEqualTo("974");
    assertThat(CommuneCode.department("98818")).isEqualTo("988");
    assertThat(CommuneCode.department("95018")).isEqualTo("95");
  }

  @Test
  void a_postal_code_begins_as_its_department_but_in_corsica_and_the_antilles() {
    assertThat(PostalCode.canBeIn("69", "69487")).isTrue();
    assertThat(PostalCode.canBeIn("69", "75001")).isFalse();
    assertThat(PostalCode.canBeIn("2B", "20200")).isTrue();
    assertThat(PostalCode.canBeIn("977", "97133")).isTrue();
    assertThat(PostalCode.canBeIn("974", "97438")).isTrue();
    assertThat(PostalCode.wellFormed("00000")).isFalse();
    assertThat(PostalCode.wellFormed("7501")).isFalse();
    assertThat(PostalCode.wellFormed("75013")).isTrue();
  }

  @Test
  void trades_and_specialities_have_their_form() {
    assertThat(Nomenclature.rome("M1805")).isTrue();
    assertThat(Nomenclature.rome("O1805")).isFalse();
    assertThat(Nomenclature.rome("m1805")).isFalse();
    assertThat(Nomenclature.rome("M180")).isFalse();
    assertThat(Nomenclature.romeVersion("")).isTrue();
    assertThat(Nomenclature.romeVersion("V3")).isTrue();
    assertThat(Nomenclature.romeVersion("4.0")).isTrue();
    assertThat(Nomenclature.romeVersion("V2")).isFalse();
    assertThat(Nomenclature.romeVersion("V")).isFalse();
    assertThat(Nomenclature.romeVersion("V30")).isFalse();
    assertThat(Nomenclature.nsf("326t")).isTrue();
    assertThat(Nomenclature.nsf("314")).isTrue();
    assertThat(Nomenclature.nsf("31")).isTrue();
    assertThat(Nomenclature.nsf("3145")).isFalse();
    assertThat(Nomenclature.nsf("A14")).isFalse();
    assertThat(Nomenclature.nsf("3")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\0", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "😀😀😀😀😀😀😀", "٣١٦٠٦"})
  void what_is_no_code_at_all_is_refused_without_a_fault(String text) {
    refused(text);
    refused(text.repeat(2));
    refused("9".repeat(100_000) + text);
  }

  private static void refused(String text) {
    assertThat(Siret.valid(text)).isFalse();
    assertThat(Siret.validSiren(text)).isFalse();
    assertThat(Uai.valid(text)).isFalse();
    assertThat(Uai.mended(text).filter(String::isEmpty)).isEmpty();
    assertThat(Nda.valid(text)).isFalse();
    assertThat(Formacode.valid(text)).isFalse();
    assertThat(Formacode.validVersion(text)).isFalse();
    assertThat(CertificationCode.rncp(text)).isEmpty();
    assertThat(CommuneCode.wellFormed(text)).isFalse();
    assertThat(PostalCode.wellFormed(text)).isFalse();
    assertThat(Nomenclature.rome(text)).isFalse();
    assertThat(Nomenclature.nsf(text)).isFalse();
  }
}
