package org.jalon.page.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Templates filled in by the site's engine, as text. */
class TemplateTest {

  private final SpringTemplateEngine engine = engine();

  /** No view of a page is public; neither are these. */
  private record Page(String title, @Nullable String note, List<Piece> pieces, Form form) {}

  private record Form(String words, Map<String, String> more) {}

  private record Piece(String text) implements Drawn {

    @Override
    public void draw(Html html) {
      html.markup("<i title=\"").text(text).markup("\">").text(text).markup("</i>");
    }
  }

  private static final Page PAGE =
      new Page(
          "Cours & <b>",
          null,
          List.of(new Piece("un"), new Piece("\"<deux>\"")),
          new Form("français", Map.of("key", "value")));

  @ParameterizedTest
  @CsvSource({
    "page.title, Cours &amp; &lt;b&gt;",
    "page.form.words, français",
    "page.note, ''",
    "page.note ?: 'rien', rien",
    "page.pieces.isEmpty(), false",
    "!page.pieces.isEmpty(), true",
    "page.pieces[1].text, &quot;&lt;deux&gt;&quot;",
    "page.pieces.size(), 2",
    "page.form.more.key, value",
    "page.title.length(), 11",
    "nothing, ''",
    "lazy, now",
    "true, true"
  })
  void expressions_mean_what_they_always_meant(String expression, String expected) {
    assertThat(filled("<p th:text=\"${" + expression + "}\"></p>"))
        .isEqualTo("<p>" + expected + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page.absent", "nothing.title", "page.note.length", "page.note.isEmpty()"})
  void a_path_that_leads_nowhere_is_an_error(String expression) {
    assertThatThrownBy(() -> filled("<p th:text=\"${" + expression + "}\"></p>"))
        .isInstanceOf(TemplateProcessingException.class);
  }

  @Test
  void variables_of_iterations_and_selections_are_seen() {
    assertThat(filled("<i th:each=\"piece : ${page.pieces}\" th:text=\"${piece.text}\"></i>"))
        .isEqualTo("<i>un</i><i>&quot;&lt;deux&gt;&quot;</i>");
    assertThat(filled("<p th:object=\"${page.form}\" th:text=\"*{words}\"></p>"))
        .isEqualTo("<p>français</p>");
  }

  @Test
  void pieces_draw_themselves_one_or_several_and_escape_what_is_data() {
    assertThat(filled("<b jalon:drawn=\"${page.pieces[0]}\"></b>"))
        .isEqualTo("<b><i title=\"un\">un</i></b>");
    assertThat(filled("<th:block jalon:drawn=\"${page.pieces}\"></th:block>"))
        .isEqualTo(
            "<i title=\"un\">un</i>"
                + "<i title=\"&quot;&lt;deux&gt;&quot;\">&quot;&lt;deux&gt;&quot;</i>");
    assertThat(filled("<b th:each=\"p : ${page.pieces}\" jalon:drawn=\"${p}\"></b>"))
        .startsWith("<b><i title=\"un\">un</i></b><b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.title", "page.note", "nothing", "page.form.more"})
  void nothing_but_a_piece_is_drawn(String expression) {
    assertThatThrownBy(() -> filled("<b jalon:drawn=\"${" + expression + "}\"></b>"))
        .isInstanceOf(TemplateProcessingException.class);
  }

  private String filled(String template) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("page", PAGE);
    variables.put("lazy", (ILazyContextVariable<String>) () -> "now");
    variables.put(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(new StaticApplicationContext(), null));
    return engine.process(template, new Context(Locale.FRENCH, variables));
  }

  private static SpringTemplateEngine engine() {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setDialect(new SiteDialect());
    engine.setEngineContextFactory(new PageContexts());
    engine.setTemplateResolver(new StringTemplateResolver());
    return engine;
  }
}
