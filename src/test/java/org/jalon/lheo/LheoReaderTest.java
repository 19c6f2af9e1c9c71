package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LheoReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "min-2.2.xml",
        "min-2.3.xml",
        "max-2.2.xml",
        "max-2.3.xml",
        "linguistique-2.3.xml",
        "linguistique-2.2-from-2.3.xml"
      })
  void a_valid_file_gives_no_finding(String example) throws Exception {
    assertThat(Lheo.read(Lheo.example(example)))
        .isNotEmpty()
        .allSatisfy(read -> assertThat(read.findings()).isEmpty());
  }

  @Test
  void the_version_is_the_namespace_of_the_root() throws Exception {
    assertThat(version("min-2.2.xml")).isEqualTo(LheoVersion.V2_2);
    assertThat(version("min-2.3.xml")).isEqualTo(LheoVersion.V2_3);
  }

  @Test
  void the_records_hold_what_the_file_says() throws Exception {
    FormationInFile read = Lheo.read(Lheo.example("linguistique-2.3.xml")).getFirst();
    Formation formation = read.formation();
    assertThat(formation.numero()).isEqualTo("99_0000001");
    assertThat(formation.attributs().datemaj()).isEqualTo("20260115");
    assertThat(formation.domaineFormation().codeFormacode())
        .containsExactly(new Code("15235", "V14", "principal"), new Code("15043", "V14", ""));
    assertThat(formation.contenuFormation())
        .isEqualTo("<ul><li>Se présenter</li><li>Lire un plan & prendre les transports</li></ul>");
    assertThat(formation.contactFormation()).hasSize(2);
    assertThat(formation.contactFormation().get(1).typeContact()).isEqualTo("1");
    assertThat(formation.organismeFormationResponsable().siret()).isEqualTo("00000000000000");

    Action action = formation.action().getFirst();
    assertThat(action.lieuDeFormation()).hasSize(2);
    assertThat(action.lieuDeFormation().getFirst().principal()).isTrue();
    Adresse place = action.lieuDeFormation().getFirst().coordonnees().adresse().orElseThrow();
    assertThat(place.denomination()).isEqualTo("Maison de quartier de l'Exemple");
    assertThat(place.geolocalisation().orElseThrow().latitude()).isEqualTo("48.5");
    assertThat(action.nombreHeuresTotal()).hasValue(120);
    assertThat(action.nombreHeuresCentre()).isEmpty();
    assertThat(action.restauration()).isEmpty();
    assertThat(action.organismeFormateur()).hasSize(2);

    Session session = action.session().getFirst();
    assertThat(session.periode().debut().earliest()).hasValue(LocalDate.of(2025, 9, 15));
    Periode enrolment = session.periodeInscription().orElseThrow();
    assertThat(enrolment.debut().latest()).hasValue(LocalDate.of(2025, 9, 30));
    assertThat(enrolment.fin().latest()).isEmpty();
    assertThat(session.recrutement().getFirst().nbPlaces()).hasValue(12);
  }

  @Test
  void an_extra_is_asked_by_its_two_keys() throws Exception {
    Action action =
        Lheo.read(Lheo.example("linguistique-2.3.xml")).getFirst().formation().action().getFirst();
    assertThat(action.extras().value("duree-hebdo", "duree-hebdo")).hasValue("4");
    assertThat(action.extras().value("duree-hebdo", "other")).isEmpty();
    Extras funder = action.organismeFinanceur().getFirst().extras();
    assertThat(funder.value("SPECIFICITES ", "programme-financeur")).hasValue("ASL");
    assertThat(funder.list("specificites").getFirst().children().getFirst().ref()).isEqualTo("V14");
  }

  @Test
  void a_fragment_is_the_source_byte_for_byte_but_for_the_namespace() throws Exception {
    String source = Lheo.exampleText("linguistique-2.3.xml");
    String inSource =
        source.substring(
            source.indexOf("<formation "),
            source.indexOf("</formation>") + "</formation>".length());
    FormationInFile read = Lheo.read(Lheo.utf8(source)).getFirst();
    String declared = " xmlns=\"http://lheo.gouv.fr/2.3\"";
    assertThat(read.fragment()).startsWith("<formation" + declared + " numero=");
    assertThat(Lheo.utf8(read.fragment().replaceFirst(declared, "")))
        .isEqualTo(Lheo.utf8(inSource));
  }

  @Test
  void a_fragment_read_alone_gives_the_same_record() throws Exception {
    for (String example : List.of("max-2.3.xml", "max-2.2.xml", "linguistique-2.3.xml")) {
      for (FormationInFile read : Lheo.read(Lheo.example(example))) {
        String alone =
            "<lheo xmlns=\"%s\"><offres>%s</offres></lheo>"
                .formatted(read.version().namespace(), read.fragment());
        assertThat(Lheo.readOne(alone).formation()).isEqualTo(read.formation());
      }
    }
  }

  @Test
  void a_fragment_keeps_line_ends_comments_entities_and_wide_characters() throws Exception {
    String inside =
        "<!-- é -->\r\n<intitule-formation>a&#233;&amp;\r\n<![CDATA[<b>]]>😀</intitule-formation>";
    String document =
        Lheo.minimalWith("<intitule-formation>Texte</intitule-formation>", inside)
            .replace("<lheo ", "<!-- 😀 before -->\r\n<lheo ");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.fragment()).contains(inside).endsWith("</formation>");
    assertThat(read.formation().intituleFormation()).isEqualTo("aé&\n<b>😀");
  }

  @Test
  void a_fragment_takes_along_the_prefixes_it_uses_and_only_those() throws Exception {
    String document =
        Lheo.exampleText("min-2.3.xml")
            .replaceAll("<(/?)([a-zA-Z])", "<$1l:$2")
            .replace(
                "<l:lheo xmlns=",
                "<l:lheo xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:l=")
            .replace("<l:offres>", "<l:offres xmlns:z=\"urn:z\">");
    FormationInFile read = Lheo.readOne(document);
    assertThat(read.findings()).isEmpty();
    assertThat(read.fragment())
        .startsWith("<l:formation xmlns:l=\"http://lheo.gouv.fr/2.3\">")
        .doesNotContain("urn:z");
  }

  @Test
  void fragments_stay_right_when_the_parser_refills_its_buffer() throws Exception {
    String document = Lheo.exampleText("linguistique-2.3.xml");
    int from = document.indexOf("<formation ");
    int to = document.indexOf("</formation>") + "</formation>".length();
    StringBuilder many = new StringBuilder(document.substring(0, from));
    for (int i = 0; i < 200; i++) {
      many.append(document, from, to).append(" ".repeat(i));
    }
    many.append(document.substring(to));
    List<FormationInFile> all = Lheo.read(Lheo.utf8(many.toString()));
    assertThat(all).hasSize(200);
    assertThat(all).extracting(FormationInFile::fragment).containsOnly(all.getFirst().fragment());
    assertThat(all.getLast().ordinal()).isEqualTo(200);
  }

  @Test
  void a_compressed_file_is_known_by_its_bytes() throws Exception {
    byte[] plain = Lheo.example("min-2.3.xml");
    assertThat(Lheo.read(gzip(plain))).isEqualTo(Lheo.read(plain));
  }

  @Test
  void a_byte_order_mark_and_any_declared_encoding_are_taken() throws Exception {
    String document = Lheo.minimalWith("Texte</nom-organisme>", "Été</nom-organisme>");
    String undeclared = document.substring(document.indexOf("<lheo"));
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + undeclared;
    for (byte[] file :
        List.of(
            Lheo.utf8(document),
            Lheo.utf8("\uFEFF" + document),
            latin.getBytes(StandardCharsets.ISO_8859_1),
            ("\uFEFF" + undeclared).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + undeclared).getBytes(StandardCharsets.UTF_16BE))) {
      FormationInFile read = Lheo.read(file).getFirst();
      assertThat(read.formation().organismeFormationResponsable().nomOrganisme()).isEqualTo("Été");
      assertThat(read.fragment()).startsWith("<formation xmlns=").endsWith("</formation>");
    }
  }

  @Test
  void extras_of_the_root_are_known_at_the_end() throws Exception {
    String document =
        Lheo.minimalWith(
            "</lheo>",
            "<extras info=\"flux-intercarif\"><extra info=\"date-export\">20260104</extra></extras>"
                + "</lheo>");
    try (LheoReader reader = open(Lheo.utf8(document))) {
      reader.forEach(formation -> {});
      assertThat(reader.extras().value("flux-intercarif", "date-export")).hasValue("20260104");
      assertThat(reader.findings()).isEmpty();
    }
  }

  @Test
  void the_reader_keeps_no_more_of_a_long_file_than_of_a_short_one() throws Exception {
    LheoLimits tight = new LheoLimits(60, 10_000, 200, 20, 1_000, 10_000, 1L << 30, 300);
    String formation =
        Lheo.read(Lheo.example("min-2.3.xml")).getFirst().fragment() + " ".repeat(1_000);
    String document =
        "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>"
            + formation.repeat(2_000)
            + "</offres></lheo>";
    assertThat(Lheo.read(Lheo.utf8(document), tight)).hasSize(2_000);
  }

  @Test
  void closing_the_reader_closes_the_stream() throws Exception {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(Lheo.example("min-2.3.xml")) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    LheoReader.open(in, "test").close();
    assertThat(closed[0]).isTrue();
  }

  private static LheoVersion version(String example) throws Exception {
    try (LheoReader reader = open(Lheo.example(example))) {
      return reader.version();
    }
  }

  private static LheoReader open(byte[] file) throws IOException, LheoFileException {
    return LheoReader.open(new ByteArrayInputStream(file), "test");
  }

  static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
