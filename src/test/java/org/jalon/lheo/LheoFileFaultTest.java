package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that are refused whole, and where the fault is said to be. */
class LheoFileFaultTest {
  private static final LheoLimits SMALL =
      new LheoLimits(12, 1_000, 60, 4, 100, 20_000, 1_000_000, 10);

  @Test
  void a_file_cut_in_the_middle_is_refused_after_its_formations() throws Exception {
    String document = Lheo.exampleText("linguistique-2.3.xml");
    byte[] cut = Lheo.utf8(document.substring(0, document.indexOf("  </offres>")));
    try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(cut), "cut")) {
      assertThat(reader.next()).isPresent();
      assertThatThrownBy(reader::next)
          .isInstanceOfSatisfying(
              LheoFileException.class,
              refused -> assertFault(refused.fault(), FileFault.Code.TRUNCATED, 73, 1));
      assertThatThrownBy(reader::next).isInstanceOf(LheoFileException.class);
    }
  }

  @Test
  void a_file_cut_inside_a_tag_is_refused() {
    String document = Lheo.exampleText("min-2.3.xml");
    int cut = document.indexOf("numero-activite>") + 8;
    assertFault(
        Lheo.fault(Lheo.utf8(document.substring(0, cut))), FileFault.Code.TRUNCATED, 40, 17);
  }

  @Test
  void an_empty_file_is_refused() {
    assertFault(Lheo.fault(new byte[0]), FileFault.Code.EMPTY, 1, 1);
    assertFault(Lheo.fault(Lheo.utf8(" \n \n")), FileFault.Code.EMPTY, 3, 1);
  }

  @Test
  void a_file_that_is_not_xml_is_refused() {
    assertFault(Lheo.fault(Lheo.utf8("code;libelle\n1;a")), FileFault.Code.NOT_XML, 1, 1);
    assertFault(Lheo.fault(Lheo.utf8("\n{\"a\": 1}")), FileFault.Code.NOT_XML, 2, 1);
    assertFault(
        Lheo.fault(Lheo.utf8("<!DOCTYPE html><html></html>")), FileFault.Code.DTD_FORBIDDEN, 1, 1);
  }

  @Test
  void another_namespace_is_refused_at_the_root() {
    String document = Lheo.minimalWith("http://lheo.gouv.fr/2.3", "http://www.lheo.org/1.3.0");
    FileFault fault = Lheo.fault(Lheo.utf8(document));
    assertFault(fault, FileFault.Code.WRONG_NAMESPACE, 2, 1);
    assertThat(fault.detail()).contains("http://www.lheo.org/1.3.0");
    String none = Lheo.minimalWith(" xmlns=\"http://lheo.gouv.fr/2.3\"", "");
    assertFault(Lheo.fault(Lheo.utf8(none)), FileFault.Code.WRONG_NAMESPACE, 2, 1);
  }

  @Test
  void another_root_is_refused() {
    byte[] index = Lheo.utf8("<lheo-index xmlns=\"http://lheo.gouv.fr/2.3\"/>");
    assertFault(Lheo.fault(index), FileFault.Code.WRONG_ROOT, 1, 1);
  }

  @Test
  void a_broken_gzip_is_refused() throws Exception {
    byte[] whole = LheoReaderTest.gzip(Lheo.example("max-2.3.xml"));
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThat(Lheo.fault(cut).code()).isEqualTo(FileFault.Code.GZIP_BROKEN);
    byte[] changed = whole.clone();
    changed[changed.length - 5] ^= 0x55;
    assertThat(Lheo.fault(changed).code()).isEqualTo(FileFault.Code.GZIP_BROKEN);
    byte[] header = {0x1f, (byte) 0x8b, 7};
    assertFault(Lheo.fault(header), FileFault.Code.GZIP_BROKEN, 0, 0);
  }

  @Test
  void a_gzip_that_inflates_without_end_is_refused() throws Exception {
    byte[] bomb = LheoReaderTest.gzip(Lheo.utf8(" ".repeat(70 << 20)));
    LheoLimits wide = new LheoLimits(60, 1 << 30, 50_000, 20, 10_000, 1 << 28, 8L << 30, 300);
    assertThat(Lheo.fault(bomb, wide).code()).isEqualTo(FileFault.Code.GZIP_BOMB);
  }

  @Test
  void a_file_over_the_size_is_refused() {
    String document = Lheo.minimalWith("</lheo>", "</lheo>" + "\n".repeat(1_000_000));
    assertThat(Lheo.fault(Lheo.utf8(document), SMALL).code())
        .isIn(FileFault.Code.FILE_TOO_LARGE, FileFault.Code.FRAGMENT_TOO_LARGE);
  }

  @Test
  void a_document_type_is_refused_before_anything_is_expanded() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lheo [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <lheo xmlns="http://lheo.gouv.fr/2.3"><offres>&b;</offres></lheo>
        """;
    assertFault(Lheo.fault(Lheo.utf8(bomb)), FileFault.Code.DTD_FORBIDDEN, 2, 1);
    String external =
        "<!DOCTYPE lheo SYSTEM \"file:///etc/passwd\"><lheo xmlns=\"http://lheo.gouv.fr/2.3\"/>";
    assertFault(Lheo.fault(Lheo.utf8(external)), FileFault.Code.DTD_FORBIDDEN, 1, 1);
  }

  @Test
  void an_entity_that_nobody_declared_is_refused() {
    String document = Lheo.minimalWith("Texte</nom-organisme>", "&secret;</nom-organisme>");
    FileFault fault = Lheo.fault(Lheo.utf8(document));
    assertThat(fault.code()).isEqualTo(FileFault.Code.NOT_WELL_FORMED);
    assertThat(fault.line()).isEqualTo(lineOf(document, "&secret;"));
  }

  @Test
  void a_tag_that_is_not_closed_is_refused() {
    String document = Lheo.minimalWith("Texte</nom-organisme>", "<b>Texte</nom-organisme>");
    FileFault fault = Lheo.fault(Lheo.utf8(document));
    assertThat(fault.code()).isEqualTo(FileFault.Code.NOT_WELL_FORMED);
    assertThat(fault.line()).isEqualTo(lineOf(document, "<b>"));
  }

  @Test
  void a_deep_nesting_is_refused() {
    String document =
        Lheo.minimalWith(
            "<domaine-formation/>",
            "<domaine-formation>\n"
                + "<extras>".repeat(20)
                + "</extras>".repeat(20)
                + "</domaine-formation>");
    assertFault(Lheo.fault(Lheo.utf8(document), SMALL), FileFault.Code.TOO_DEEP, 6, 65);
  }

  @Test
  void a_huge_text_is_refused() {
    String huge = "<nom-organisme>" + "x".repeat(1_001) + "</nom-organisme>";
    String document = Lheo.minimalWith("<nom-organisme>Texte</nom-organisme>", huge);
    FileFault fault = Lheo.fault(Lheo.utf8(document), SMALL);
    assertThat(fault.code()).isEqualTo(FileFault.Code.TEXT_TOO_LONG);
    assertThat(fault.line()).isEqualTo(lineOf(document, "xxxx"));
  }

  @Test
  void a_huge_comment_is_refused_without_being_kept() {
    String document = Lheo.minimalWith("<offres>", "<offres><!--" + "x".repeat(100_000) + "-->");
    assertThat(Lheo.fault(Lheo.utf8(document), SMALL).code())
        .isEqualTo(FileFault.Code.FRAGMENT_TOO_LARGE);
  }

  @Test
  void too_many_elements_in_a_formation_are_refused() {
    String extras = "<extras><extra/></extras>".repeat(40);
    String document =
        Lheo.minimalWith(
            "<domaine-formation/>", "<domaine-formation>" + extras + "</domaine-formation>");
    FileFault fault = Lheo.fault(Lheo.utf8(document), SMALL);
    assertThat(fault.code()).isEqualTo(FileFault.Code.TOO_MANY_ELEMENTS);
    assertThat(fault.line()).isEqualTo(5);
  }

  @Test
  void too_many_or_too_long_attributes_are_refused() {
    String many = Lheo.minimalWith("<offres>", "<offres a='1' b='1' c='1' d='1' e='1'>");
    assertThat(Lheo.fault(Lheo.utf8(many), SMALL).code())
        .isEqualTo(FileFault.Code.ATTRIBUTES_TOO_LARGE);
    String large = Lheo.minimalWith("<offres>", "<offres numero='" + "1".repeat(5_000) + "'>");
    assertThat(Lheo.fault(Lheo.utf8(large), SMALL).code())
        .isEqualTo(FileFault.Code.ATTRIBUTES_TOO_LARGE);
  }

  @Test
  void bytes_outside_the_announced_encoding_are_refused() {
    String document = Lheo.minimalWith("Texte</nom-organisme>", "été</nom-organisme>");
    byte[] latin = document.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Lheo.fault(latin).code()).isEqualTo(FileFault.Code.BAD_ENCODING);
    byte[] unknown = Lheo.utf8("<?xml version='1.0' encoding='KLINGON-1'?><lheo/>");
    assertFault(Lheo.fault(unknown), FileFault.Code.BAD_ENCODING, 0, 0);
  }

  @Test
  void a_broken_machine_is_not_a_fault_of_the_file() {
    InputStream start = new ByteArrayInputStream(Lheo.example("max-2.3.xml"));
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatThrownBy(
            () -> {
              try (LheoReader reader =
                  LheoReader.open(new SequenceInputStream(start, broken), "broken")) {
                reader.forEach(formation -> {});
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  private static void assertFault(FileFault fault, FileFault.Code code, int line, int column) {
    assertThat(fault.code()).as(fault.toString()).isEqualTo(code);
    assertThat(new int[] {fault.line(), fault.column()})
        .as(fault.toString())
        .containsExactly(line, column);
  }

  private static int lineOf(String document, String part) {
    return (int) document.substring(0, document.indexOf(part)).lines().count();
  }
}
