package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jalon.testsupport.BrowserStore.Mode;
import org.jalon.testsupport.SiteOffers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What readers do on an old telephone, or when the scripts do not come. */
class WithoutScriptsTest extends RunningSite {

  private static final String STATED = ".cards:not(.cards--unstated) .card";

  WithoutScriptsTest() {
    super(Mode.WITHOUT_SCRIPTS);
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D+", ""));
  }

  private WebElement box(String name, String value) {
    return browser.one("#filters input[name='%s'][value='%s']".formatted(name, value));
  }

  /** Beside the list the filters stand open and their door is no button. */
  private void openFilter(String name) {
    WebElement door = browser.one("#filters > summary");
    boolean closed = browser.one("#filters").getDomAttribute("open") == null;
    if (closed && !door.getCssValue("pointer-events").equals("none")) {
      door.click();
    }
    String filter = "details.filter:has(input[name='%s'])".formatted(name);
    if (browser.one(filter).getDomAttribute("open") == null) {
      browser.press(filter + " > summary");
    }
  }

  @Test
  void scripts_do_not_run_here() {
    browser.open("/fr/cours?lieu=Lyon");

    assertThat(browser.one("#locate").isDisplayed()).isFalse();
    assertThat(browser.one(".map__show").isDisplayed()).isFalse();
  }

  @Test
  void a_newcomer_finds_an_evening_course_in_lyon_in_french() {
    browser.open("/fr").write("#words", "cours du soir").write("#place", "Lyon");
    browser.follow("#search button[type=submit]");

    assertThat(browser.text("h1")).contains("Lyon");
    assertThat(browser.texts(".card__title")).first().asString().contains("français du soir");
    browser.follow(".card__link");

    assertThat(browser.text("h1")).isEqualTo("Cours de français du soir");
    assertThat(browser.text(".course__facts")).contains("Gratuit", "A1");
    assertThat(browser.text(".timetable")).contains("mardi", "18:30");
  }

  @Test
  void a_newcomer_finds_an_evening_course_in_lyon_in_arabic() {
    browser.narrow(390).open("/ar").write("#place", "ليون");
    browser.follow("#search button[type=submit]");
    openFilter("horaire");
    box("horaire", "soir").click();
    browser.follow(".filters__submit");

    assertThat(browser.one("html").getDomAttribute("dir")).isEqualTo("rtl");
    assertThat(browser.path()).startsWith("/ar/cours?").contains("horaire=soir");
    assertThat(browser.texts(STATED + " .card__title"))
        .anyMatch(title -> title.startsWith("Cours de français du soir"));
    browser.follow("#c-" + SiteOffers.EVENING_IN_LYON + " .card__link");

    assertThat(browser.path()).isEqualTo("/ar/cours/" + SiteOffers.EVENING_IN_LYON);
    assertThat(browser.text(".timetable caption")).matches("\\p{InArabic}.*");
  }

  @Test
  void another_language_keeps_the_search() {
    browser.open("/fr/cours?lieu=Lyon&rayon=50&niveau=A1&prix=gratuit");
    List<String> french = browser.texts(".card__link > bdi:first-child");

    browser.press(".languages > summary").follow(".languages a[hreflang=ar]");

    assertThat(browser.path())
        .startsWith("/ar/cours?")
        .contains("rayon=50", "niveau=A1", "prix=gratuit");
    assertThat(browser.texts(".card__link > bdi:first-child")).isNotEmpty().isEqualTo(french);
    assertThat(browser.one("#place").getDomProperty("value")).contains("Lyon");
    assertThat(browser.one(".languages a[aria-current]").getDomAttribute("hreflang"))
        .isEqualTo("ar");
  }

  @Test
  void the_count_beside_a_level_is_the_number_of_courses_it_gives() {
    browser.narrow(390).open("/fr/cours?lieu=Lyon&rayon=10");
    openFilter("niveau");
    WebElement box = box("niveau", "A1");
    int promised = number(browser.text("label:has(input[name=niveau][value=A1]) .filter__count"));
    box.click();
    browser.follow(".filters__submit");

    assertThat(browser.path()).contains("niveau=A1");
    assertThat(promised).isPositive();
    assertThat(browser.all(STATED)).hasSize(promised);
    assertThat(browser.all(STATED)).allSatisfy(card -> assertThat(card.getText()).contains("A1"));
    assertThat(box("niveau", "A1").isSelected()).isTrue();
  }

  @Test
  void courses_that_do_not_say_their_level_stay_behind_a_line() {
    browser.open("/fr/cours?lieu=Lyon&rayon=10&niveau=A1");

    int unstated = browser.all(".cards--unstated .card").size();

    assertThat(unstated).isPositive();
    assertThat(browser.text(".results__unstated")).contains("Demandez par téléphone");
    assertThat(number(browser.text("#status").replaceAll("[,–].*| cours.*", "")))
        .isEqualTo(browser.all(STATED).size() + unstated);
  }

  @Test
  void a_chip_takes_its_filter_away() {
    browser.open("/fr/cours?lieu=Lyon&niveau=A1&prix=gratuit");

    browser.follow(".chip__link[aria-label*=Gratuit]");

    assertThat(browser.path()).contains("niveau=A1").doesNotContain("prix=");
  }

  @Test
  void a_course_can_be_telephoned_and_written_to() {
    browser.open("/fr/cours/" + SiteOffers.EVENING_IN_LYON);

    assertThat(browser.one(".course__enrol a[href^='tel:']").getDomAttribute("href"))
        .isEqualTo("tel:0199000001");
    assertThat(browser.one(".course__enrol a[href^='mailto:']").getDomAttribute("href"))
        .isEqualTo("mailto:a@example.org");
  }

  @Test
  void a_name_of_several_towns_is_asked_about() {
    browser.open("/fr").write("#place", "Saint-Denis").follow("#search button[type=submit]");

    assertThat(browser.text(".question__text")).contains("Saint-Denis");
    assertThat(browser.all(".question__places a")).hasSizeGreaterThan(1);
    browser.follow(".question__places a");

    assertThat(browser.has(".question")).isFalse();
    assertThat(browser.path()).contains("lieu=");
    assertThat(browser.text("#status")).contains("Saint-Denis");
  }

  @Test
  void an_unknown_town_says_what_to_change_and_keeps_what_was_written() {
    browser.open("/fr").write("#place", "Zzyzxville").follow("#search button[type=submit]");

    assertThat(browser.text("#main")).contains("Nous ne connaissons pas ce lieu", "code postal");
    assertThat(browser.one("#place").getDomProperty("value")).isEqualTo("Zzyzxville");
    assertThat(browser.one("#place").getDomAttribute("aria-invalid")).isEqualTo("true");
  }

  @Test
  void a_page_beyond_the_last_leads_to_the_last() throws IOException, InterruptedException {
    assertThat(status("/fr/cours?page=99")).isEqualTo(404);
    browser.open("/fr/cours?page=99");

    assertThat(browser.text("#main")).contains("La page 99 n'existe pas");
    browser.follow("#main a[href*='page=']");

    assertThat(browser.all(".card")).isNotEmpty();
    assertThat(browser.has(".pages__next")).isFalse();
  }

  @Test
  void pages_of_results_follow_one_another_without_repeating_a_course() {
    browser.open("/fr/cours");
    List<String> first = browser.texts(".card__title");
    browser.follow(".pages__next");

    assertThat(browser.text(".pages__position")).startsWith("Page 2");
    assertThat(browser.texts(".card__title")).isNotEmpty().doesNotContainAnyElementsOf(first);
  }

  @Test
  void nothing_found_shows_ways_on_with_the_number_of_courses_they_lead_to() {
    browser.open("/fr/cours?q=zzzzzz&exact=1&lieu=Lyon&prix=gratuit");

    assertThat(browser.text(".zero")).contains("Aucun cours trouvé", "Parler à une personne");
    assertThat(browser.all(".cards--nearest .card")).hasSize(5);
    String change = browser.text(".zero__changes li:first-child a");
    assertThat(change).contains("zzzzzz");
    browser.follow(".zero__changes li:first-child a");

    assertThat(browser.path()).contains("prix=gratuit").doesNotContain("q=");
    assertThat(number(browser.text("#status").replaceAll("–.*", ""))).isEqualTo(number(change));
  }

  @Test
  void words_become_chips_and_a_chip_takes_its_words_away() {
    browser.open("/fr").write("#words", "cours gratuit le soir à Lyon");
    browser.follow("#search button[type=submit]");

    assertThat(browser.texts(".understood .chip"))
        .containsExactlyInAnyOrder("Prix : Gratuit", "Horaires : Soir", "Lyon et 20 km autour");
    assertThat(browser.text("#status")).contains("Lyon");
    assertThat(browser.has("#filters input[name=prix][value=gratuit]")).isFalse();
    browser.follow(".understood .chip__link[aria-label*='Gratuit']");

    assertThat(browser.one("#words").getDomProperty("value")).isEqualTo("cours le soir à Lyon");
    assertThat(browser.texts(".understood .chip"))
        .containsExactlyInAnyOrder("Horaires : Soir", "Lyon et 20 km autour");
  }

  @Test
  void exact_words_can_be_taken_away() {
    browser.open("/fr/cours?q=soir&exact=1&lieu=Lyon");
    assertThat(browser.texts(".card__title"))
        .isNotEmpty()
        .allMatch(title -> title.contains("soir"));

    browser.follow(".chip__link[aria-label*='soir']");

    assertThat(browser.path()).doesNotContain("q=").doesNotContain("exact");
    assertThat(browser.one("#words").getDomProperty("value")).isEmpty();
  }

  @Test
  void the_hours_one_has_free_are_ticked_and_taken_away_again() {
    browser.narrow(390).open("/fr/cours?lieu=Lyon&niveau=A1");
    openFilter("horaire");
    browser.follow("button.filter__week");

    assertThat(browser.path()).startsWith("/fr/semaine");
    browser.one("input[name=libre][value='2s']").click();
    browser.follow(".week button[type=submit]");

    assertThat(browser.path()).contains("libre=2s", "niveau=A1");
    assertThat(browser.text("#status")).contains("Lyon");
    browser.follow(".chip__link[aria-label*='semaine']");

    assertThat(browser.path()).contains("niveau=A1").doesNotContain("libre");
  }

  @Test
  void a_week_without_a_free_hour_is_said_and_shows_all_courses() {
    browser.open("/fr/semaine").follow(".week button[type=submit]");

    assertThat(browser.text(".notice")).contains("aucune heure");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void back_shows_the_same_results() {
    browser.open("/fr/cours?lieu=Lyon&niveau=A1");
    List<String> before = browser.texts(".card__title");
    browser.follow(".card__link");
    browser.driver().navigate().back();

    assertThat(browser.path()).isEqualTo("/fr/cours?lieu=Lyon&niveau=A1");
    assertThat(browser.texts(".card__title")).isNotEmpty().isEqualTo(before);
  }

  @Test
  void a_course_that_is_over_says_so_and_shows_others() throws IOException, InterruptedException {
    assertThat(status("/fr/cours/" + SiteOffers.ENDED)).isEqualTo(200);
    browser.open("/fr/cours/" + SiteOffers.ENDED);

    assertThat(browser.text(".course__ended")).contains("Ce cours est terminé.");
    browser.follow(".course__ended a");

    assertThat(browser.all(".card")).isNotEmpty();
    assertThat(browser.texts(".card__title")).noneMatch(title -> title.contains("an dernier"));
  }

  @Test
  void marks_in_a_title_never_become_markup() {
    browser.open("/fr/cours/" + SiteOffers.LONG);

    assertThat(browser.text("h1")).contains("intensif & accompagnement").doesNotContain("<");
    assertThat(browser.has("h1 b")).isFalse();
  }

  @Test
  void a_withdrawn_course_says_so_and_leads_on() throws IOException, InterruptedException {
    String path = "/fr/cours/" + SiteOffers.WITHDRAWN;
    withdraw("retire");

    assertThat(status(path)).isEqualTo(410);
    browser.open(path);

    assertThat(browser.text("h1")).isEqualTo("Ce cours n'est plus proposé");
    browser.follow(".error__ways a");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void courses_are_kept_in_a_list_that_is_a_link() {
    browser.open("/fr/cours?lieu=Lyon").follow("#c-" + SiteOffers.EVENING_IN_LYON + " .card__link");
    browser.follow("[data-list-add]");
    assertThat(browser.text("h1")).isEqualTo("Ma liste (1)");
    browser.follow(".list__ways a");
    assertThat(browser.text(".results__list")).isEqualTo("Ma liste (1)");
    browser.follow(".card:not(#c-" + SiteOffers.EVENING_IN_LYON + ") .card__link");
    browser.follow("[data-list-add]");

    assertThat(browser.text("h1")).isEqualTo("Ma liste (2)");
    assertThat(browser.texts(".card__title")).first().asString().contains("français du soir");
    assertThat(browser.all(".list__course a[href^='tel:']")).isNotEmpty();
    assertThat(browser.one(".list__plan img").getDomAttribute("src")).endsWith("/plan.svg");
    browser.follow(".list__remove a");
    assertThat(browser.text("h1")).isEqualTo("Ma liste (1)");
  }

  @Test
  void answers_to_a_few_questions_lead_to_courses_of_ones_level() {
    browser.open("/fr").follow("a[href='/fr/niveau']");
    while (!browser.has("#level-search")) {
      browser.follow(".answer");
    }
    browser.follow("#level-search");

    assertThat(browser.path()).startsWith("/fr/cours?");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void reading_help_is_kept_from_page_to_page_and_taken_away_again() {
    browser.open("/fr/cours?lieu=69123").follow(".header__reading");
    browser.press("input[name=theme][value=contraste]").press("input[name=taille][value='150']");
    browser.follow(".reading__ways button");
    assertThat(browser.path()).isEqualTo("/fr/cours?lieu=69123");
    browser.follow(".card__link");
    assertThat(browser.one("body").getCssValue("font-size")).isEqualTo("25.5px");
    assertThat(browser.one("html").getCssValue("background-color")).contains("0, 0, 0");

    browser.follow(".header__reading").follow("button[name=usuel]");
    assertThat(browser.one("body").getCssValue("font-size")).isEqualTo("17px");
  }

  @Test
  void a_department_leads_to_its_courses() {
    browser.open("/fr/departements");
    browser.follow(".department a[href*='69']");

    assertThat(browser.text("#status")).contains("Rhône");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void a_certification_is_found_read_and_asked_about() {
    browser.open("/ar/certifications").write("#words", "RNCP37537");
    browser.follow("#search button[type=submit]");
    browser.follow("article a[href='/ar/certifications/RNCP37537']");
    assertThat(browser.text("h1")).contains("RNCP37537");

    browser.follow("a[href*='/ar/pro-a']");
    browser.write("#branch", "2216").follow("#search button[type=submit]");
    assertThat(browser.path()).startsWith("/ar/pro-a?").contains("RNCP37537");
    assertThat(browser.has("#verdict-title")).isTrue();
  }
}
