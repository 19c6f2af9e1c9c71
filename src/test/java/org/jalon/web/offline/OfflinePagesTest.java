package org.jalon.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jalon.page.Assets;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a telephone is given to keep the site: worker, manifest, and a page for the way. */
@SiteTest
class OfflinePagesTest {

  @Autowired MockMvcTester site;
  @Autowired Assets assets;

  private String text(String address) throws IOException {
    return site.get().uri(address).exchange().getResponse().getContentAsString();
  }

  @Test
  void the_worker_knows_its_build_and_is_asked_about_each_time() throws IOException {
    MvcTestResult answer = site.get().uri("/sw.js").exchange();

    assertThat(answer)
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .hasHeader(HttpHeaders.CONTENT_TYPE, "text/javascript;charset=UTF-8");
    assertThat(text("/sw.js"))
        .startsWith(
            "const SITE = { build: \"" + assets.build() + "\", base: \"" + assets.base() + "\" };")
        .contains("addEventListener(\"fetch\"");
  }

  @Test
  void a_worker_that_is_known_is_not_sent_again() {
    String tag = site.get().uri("/sw.js").exchange().getResponse().getHeader(HttpHeaders.ETAG);

    assertThat(tag).isNotNull();
    assertThat(site.get().uri("/sw.js").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
  }

  @ParameterizedTest
  @CsvSource({"fr,fr,ltr", "en,en,ltr"})
  void the_manifest_speaks_the_language_of_its_address(String code, String tag, String dir)
      throws IOException {
    MvcTestResult answer = site.get().uri("/" + code + "/manifest.webmanifest").exchange();
    Map<String, Object> manifest =
        new Json().toType(answer.getResponse().getContentAsString(), Json.MAP_TYPE);

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).startsWith("application/manifest+json");
    assertThat(manifest)
        .containsEntry("lang", tag)
        .containsEntry("dir", dir)
        .containsEntry("start_url", "/" + code)
        .containsEntry("scope", "/")
        .containsEntry("display", "standalone")
        .containsEntry("short_name", "Jalon")
        .containsKeys("name", "theme_color", "background_color");
  }

  @Test
  void every_icon_of_the_manifest_exists_in_the_size_it_says() throws IOException {
    Map<String, Object> manifest =
        new Json().toType(text("/fr/manifest.webmanifest"), Json.MAP_TYPE);
    List<?> icons = (List<?>) manifest.get("icons");

    assertThat(icons).hasSize(5);
    for (Object each : icons) {
      Map<?, ?> icon = (Map<?, ?>) each;
      String src = String.valueOf(icon.get("src"));
      Path file = Path.of("static", src.substring(assets.base().length()));
      assertThat(file).exists();
      if ("image/png".equals(icon.get("type"))) {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(icon.get("sizes"));
      }
    }
  }

  @Test
  void a_language_that_is_not_there_has_no_manifest() {
    assertThat(site.get().uri("/xx/manifest.webmanifest")).hasStatus(404);
    assertThat(site.get().uri("/xx/hors-ligne")).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void the_page_for_the_way_is_no_page_for_engines_and_says_all_it_needs(String code)
      throws IOException {
    assertThat(text("/" + code + "/hors-ligne"))
        .contains(
            "noindex", "id=\"kept\"", "data-done=\"", "data-manifest=\"/" + code + "/manifest")
        .contains("data-kept=\"", "{0}", "{1}")
        .doesNotContain("??");
  }
}
