package org.jalon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @Test
  void the_eight_languages_of_the_site_are_there_french_first() {
    assertThat(Languages.all())
        .extracting(Language::pathCode)
        .startsWith("fr", "en")
        .contains("ar", "prs", "ps", "ru", "uk", "zh");
    assertThat(Languages.byDefault().pathCode()).isEqualTo("fr");
  }

  @Test
  void dari_has_the_tag_that_browsers_know_and_its_own_name() {
    Language dari = Languages.find("prs").orElseThrow();
    assertThat(dari.tag()).isEqualTo("fa-AF");
    assertThat(dari.name()).isEqualTo("دری");
    assertThat(dari.direction().code()).isEqualTo("rtl");
    assertThat(dari.isRightToLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "fa-AF", "de", "", "../fr"})
  void only_exact_path_codes_are_found(String pathCode) {
    assertThat(Languages.find(pathCode)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prs-AF,prs,en                              | prs",
        "zh-CN,zh                                   | zh",
        "zh-TW,zh;q=0.9,en-US;q=0.8                 | zh",
        "zh-Hant-HK                                 | zh",
        "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7        | fr",
        "fa-AF-u-ca-persian,en;q=0.5                | prs",
        "fa-IR,fa;q=0.9                             | prs",
        "en;q=0.1, ru ;q=0.9                        | ru",
        "ua,ru;q=0.5                                | uk",
        "pbt-AF                                     | ps",
        "ar-MA,fr;q=0.9                             | ar",
        "de-DE,de;q=0.9,uk;q=0.4,en;q=0.3           | uk",
        "en;q=0,ps                                  | ps",
        "PS-af                                      | ps",
        "en_US                                      | en",
        "ti-ER,am                                   | fr",
        "*                                          | fr",
      })
  void real_headers_get_their_language(String header, String pathCode) {
    assertThat(Languages.negotiate(header).pathCode()).isEqualTo(pathCode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ";",
        ";;,,;q=",
        "en;q=x",
        "en;q=NaN",
        "en;q=-1",
        "en;q=7",
        "\u0000\uD800",
        "----"
      })
  void a_garbage_header_gives_french(String header) {
    assertThat(Languages.negotiate(header).pathCode()).isEqualTo("fr");
  }

  @Test
  void an_endless_header_is_answered() {
    assertThat(Languages.negotiate("xx,".repeat(100_000) + "en").pathCode()).isEqualTo("fr");
  }

  @Test
  void a_locale_leads_to_its_language_and_back() {
    for (Language language : Languages.all()) {
      assertThat(Languages.find(language.locale())).contains(language);
      assertThat(Languages.find(Locale.forLanguageTag(language.tag()))).contains(language);
    }
    assertThat(Languages.find(Locale.GERMAN)).isEmpty();
  }

  @Test
  void numbers_have_latin_digits_in_every_language() {
    for (Language language : Languages.all()) {
      assertThat(NumberFormat.getIntegerInstance(language.locale()).format(69)).isEqualTo("69");
    }
  }

  @Test
  void a_language_is_added_by_one_line() throws IOException {
    LanguageTable table =
        LanguageTable.read(
            new StringReader(
                "path,tag,name,direction,aliases\nfr,fr,français,ltr,fr\nti,ti,ትግርኛ,ltr,ti\n"));
    assertThat(table.negotiate("ti-ER").name()).isEqualTo("ትግርኛ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr,fr,français,ltr",
        "fr,fr,français,down,fr",
        "FR,fr,français,ltr,fr",
        "fr,fr,,ltr,fr",
        ""
      })
  void a_line_that_is_no_language_is_refused(String line) {
    StringReader table = new StringReader("path,tag,name,direction,aliases\n" + line + "\n");
    assertThatThrownBy(() -> LanguageTable.read(table))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_alias_cannot_lead_to_two_languages() {
    StringReader table = new StringReader("h\nfr,fr,français,ltr,fr\nen,en,English,ltr,en fr\n");
    assertThatThrownBy(() -> LanguageTable.read(table))
        .hasMessageContaining("fr names two languages");
  }
}
