package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Pages read aloud; the voices are invented, because a browser without a screen has none. */
class ListenTest extends RunningSite {

  private static final String COURSE = "/cours/" + SiteOffers.EVENING_IN_LYON;

  /** Voices of those languages that say nothing and keep what they were given. */
  private static final String VOICES =
      """
      (() => {
        const listeners = new EventTarget();
        window.spoken = [];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        const voices = "%s".split(" ").filter(Boolean)
          .map((lang) => ({ lang, name: lang, localService: true }));
        Object.defineProperty(window, "speechSynthesis", { value: {
          getVoices: () => voices,
          addEventListener: (...all) => listeners.addEventListener(...all),
          speaking: false,
          speak(utterance) { this.speaking = true; spoken.push(utterance); },
          cancel() { this.speaking = false; window.cancelled = (window.cancelled ?? 0) + 1; },
        } });
        /** Lets the voice come to the end of what it says, n times. */
        window.hear = (n) => {
          for (let i = 0; i < n && speechSynthesis.speaking; i++) {
            speechSynthesis.speaking = false;
            spoken.at(-1).onend();
          }
        };
      })()\
      """;

  private String script = "";

  ListenTest() {
    super(Mode.WITH_SCRIPTS);
  }

  private void withVoices(String languages, String before) {
    Map<String, Object> added =
        browser
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", before + VOICES.formatted(languages)));
    script = String.valueOf(added.get("identifier"));
  }

  private void withVoices(String languages) {
    withVoices(languages, "");
  }

  @AfterEach
  void no_voices_any_more() {
    browser
        .driver()
        .executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  private void listen(String path) {
    browser.open(path);
    browser.press(".listen__play");
    browser.waitFor(driver -> (Boolean) browser.run("spoken.length > 0"));
  }

  /** Presses a button of the bar, and waits until it stands as it should. */
  private void press(String name, boolean pressed) {
    String button = "[data-do=" + name + "]";
    browser.press(button);
    browser.waitFor(driver -> browser.has(button + "[aria-pressed=" + pressed + "]"));
  }

  /** Everything there is to hear, as language and words. */
  private List<String> heard() {
    browser.run("hear(1000)");
    return texts("spoken.map((one) => one.lang + ' ' + one.text)");
  }

  @SuppressWarnings("unchecked")
  private List<String> texts(String expression) {
    return (List<String>) browser.run(expression);
  }

  @Test
  void a_course_is_read_in_order_and_its_telephone_number_digit_by_digit() {
    withVoices("fr-FR");
    listen("/fr" + COURSE);
    List<String> heard = heard();

    assertThat(heard)
        .containsSubsequence(
            "fr-FR Cours de français du soir", "fr-FR " + browser.text("#facts-title"))
        .anyMatch(words -> words.endsWith("0 1, 9 9, 0 0, 0 0, 0 1"))
        .noneMatch(words -> words.contains("01 99 00 00 01"));
    assertThat(browser.has(".listen--on")).as("the end stops by itself").isFalse();
  }

  @Test
  void french_passages_have_a_french_voice_and_the_rest_that_of_the_page() {
    withVoices("fr-FR ar-SA");
    listen("/ar" + COURSE);

    assertThat(heard())
        .contains("fr-FR Cours de français du soir")
        .anyMatch(words -> words.matches("ar-SA .*\\p{InArabic}.*"))
        .noneMatch(words -> words.matches("fr-FR .*\\p{InArabic}.*"));
  }

  @Test
  void without_a_french_voice_french_passages_are_left_out_and_that_is_said() {
    withVoices("en-GB");
    listen("/en" + COURSE);

    assertThat(heard()).isNotEmpty().allMatch(words -> words.startsWith("en-GB "));
    assertThat(browser.text(".listen__status")).contains("no French voice");
  }

  @Test
  void a_language_without_a_voice_is_named_in_a_plain_sentence() {
    withVoices("fr-FR en-US");
    browser.open("/ps");
    browser.press(".listen__play");
    browser.waitFor(driver -> !browser.text(".listen__status").isEmpty());

    assertThat(browser.text(".listen__status")).contains("پښتو");
    assertThat(texts("spoken.map((one) => one.text)")).isEmpty();
    assertThat(browser.one(".listen__play").getDomAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void dari_is_read_by_a_persian_voice() {
    withVoices("fa_IR fr-FR");
    listen("/prs");

    assertThat(heard()).isNotEmpty().allMatch(words -> words.startsWith("fa-IR "));
  }

  @Test
  void what_is_hidden_is_not_read() {
    withVoices("fr-FR");
    listen("/fr/niveau");

    assertThat(heard())
        .anyMatch(words -> words.contains(browser.text("h1")))
        .noneMatch(words -> words.contains("Écouter") || words.contains("Aller au"));
    assertThat(
            texts("[...document.querySelectorAll('.answer')].map((one) => one.innerText.trim())"))
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(heard()).contains("fr-FR " + answer));
  }

  @Test
  void the_sentence_that_is_read_is_marked_and_so_is_the_word() {
    withVoices("fr-FR");
    listen("/fr");
    browser.run("spoken[0].onboundary({ name: 'word', charIndex: 0 })");

    assertThat(
            browser.run(
                "[...CSS.highlights.get('listen-sentence')].map(String).join('').trim() === spoken[0].text"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "spoken[0].text.startsWith([...CSS.highlights.get('listen-word')].join(''))"))
        .isEqualTo(true);
    browser.press("[data-do=stop]");
    browser.waitFor(driver -> !browser.has(".listen--on"));
    assertThat(browser.run("CSS.highlights.size")).isEqualTo(0L);
  }

  @Test
  void where_there_are_no_highlights_the_text_is_wrapped_and_left_as_it_was() {
    withVoices("fr-FR", "delete window.Highlight; delete window.Intl.Segmenter;");
    browser.open("/fr" + COURSE);
    Object before = browser.run("document.querySelector('main').innerHTML");
    browser.press(".listen__play");
    browser.waitFor(driver -> browser.has(".listen-mark"));
    browser.run("hear(7)");

    assertThat(browser.run("spoken.at(-1).text"))
        .isEqualTo(
            browser.run(
                "[...document.querySelectorAll('.listen-mark')].map((m) => m.textContent).join('').trim()"));
    browser.run("hear(1000)");
    assertThat(browser.run("document.querySelector('main').innerHTML")).isEqualTo(before);
  }

  @Test
  void pause_goes_on_with_the_same_sentence_and_slower_says_it_again_slowly() {
    withVoices("fr-FR");
    listen("/fr");
    browser.run("hear(1)");
    press("pause", true);
    assertThat(browser.run("cancelled")).isEqualTo(1L);
    press("pause", false);
    press("slower", true);

    assertThat(texts("spoken.map((one) => one.text)").stream().skip(1).distinct()).hasSize(1);
    assertThat(((Number) browser.run("spoken.at(-1).rate")).doubleValue()).isLessThan(1);
  }

  @Test
  void the_keyboard_is_enough_and_the_focus_stays_on_the_buttons() {
    withVoices("fr-FR");
    browser.open("/fr");
    browser.run("document.querySelector('.listen__play').focus()");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.has(".listen--on"));
    browser.keys(Keys.TAB).keys(Keys.TAB).keys(Keys.ENTER);
    browser.waitFor(driver -> !browser.has(".listen--on"));

    assertThat(browser.run("document.activeElement.dataset.do")).isEqualTo("play");
    browser.keys(Keys.ENTER);
    browser.waitFor(driver -> browser.has(".listen--on"));
    browser.keys(Keys.ESCAPE);
    assertThat(browser.has(".listen--on")).isFalse();
  }

  @Test
  void leaving_the_page_ends_the_reading() {
    withVoices("fr-FR");
    listen("/fr");
    browser.run("window.dispatchEvent(new PageTransitionEvent('pagehide'))");

    assertThat((Long) browser.run("cancelled")).isPositive();
    assertThat(browser.has(".listen--on")).isFalse();
  }
}
