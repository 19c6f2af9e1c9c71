package org.jalon.web.list.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalon.web.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class ListTokensTest {

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final CourseList THREE =
      new CourseList(
          List.of(
              "demo-84-auvergne-rhone-alpes_03_DM0001545",
              "demo-84-auvergne-rhone-alpes_03_DM0000027",
              "national_14_AF_0000242733"));

  @Autowired ListTokens tokens;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void every_list_comes_back_as_it_was(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      CourseList list = random(random);
      String token = tokens.of(list);

      assertThat(token).as("seed %d", seed).matches("[A-Za-z0-9_-]+x");
      assertThat(token.length()).isLessThan(ListTokens.LONGEST);
      assertThat(tokens.read(token))
          .as("seed %d: %s", seed, list)
          .isEqualTo(new ListTokens.Reading(list, true));
    }
  }

  @Test
  void a_link_stays_short() {
    CourseList thirty =
        new CourseList(
            IntStream.range(0, 30)
                .mapToObj(i -> "demo-84-auvergne-rhone-alpes_03_DM" + (1_000_000 + i * 7919))
                .toList());

    assertThat(tokens.of(THREE)).hasSizeLessThan(100);
    assertThat(tokens.of(thirty)).hasSizeLessThan(400);
  }

  /** Links live longer than code: whoever changes the coding gives it another first letter. */
  @Test
  void a_list_of_the_first_coding_is_read_for_ever() {
    assertThat(ListCode.read("I8oYQ1MTUyItNDAy54L5GmQN1CdGJkbmxsZcAA")).isEqualTo(THREE);
  }

  @Test
  void no_single_letter_can_be_changed() {
    String token = tokens.of(THREE);
    for (int at = 0; at < token.length(); at++) {
      for (char letter : (LETTERS + ".~é").toCharArray()) {
        if (letter != token.charAt(at)) {
          String forged = token.substring(0, at) + letter + token.substring(at + 1);

          assertThat(tokens.read(forged).whole()).as(forged).isFalse();
        }
      }
    }
  }

  @Test
  void a_link_cut_anywhere_is_not_whole_and_gives_only_courses_that_were_in_it() {
    String token = tokens.of(THREE);
    int most = 0;
    for (int length = 1; length < token.length(); length++) {
      ListTokens.Reading reading = tokens.read(token.substring(0, length));

      assertThat(reading.whole()).as("%d letters", length).isFalse();
      assertThat(reading.list().ids()).isEqualTo(THREE.ids().subList(0, reading.list().size()));
      assertThat(reading.list().size()).as("%d letters", length).isGreaterThanOrEqualTo(most);
      most = reading.list().size();
    }
    assertThat(tokens.read(token.substring(0, token.length() - 17)).list()).isEqualTo(THREE);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void garbage_is_read_as_nothing_that_can_be_trusted(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder garbage = new StringBuilder(random.nextBoolean() ? "1" : "");
      for (int n = random.nextInt(200); n >= 0; n--) {
        garbage.append(
            random.nextInt(20) == 0
                ? (char) random.nextInt(0x10000)
                : LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      ListTokens.Reading reading = tokens.read(garbage.toString());

      assertThat(reading.whole()).as("seed %d: %s", seed, garbage).isFalse();
      assertThat(reading.list().ids()).allMatch(id -> id.matches("[A-Za-z0-9_-]{1,140}"));
    }
  }

  @Test
  void a_small_text_cannot_unpack_to_more_than_a_list() {
    CourseList list = new CourseList(List.of("a".repeat(140)));
    String bomb = "1" + ListCode.write(list) + "A".repeat(5_000);

    assertThat(tokens.read(bomb).list().size()).isLessThanOrEqualTo(CourseList.MOST);
    assertThat(tokens.read("1" + "A".repeat(ListTokens.LONGEST)).list())
        .isEqualTo(CourseList.EMPTY);
  }

  @Test
  void a_coding_that_is_not_known_yet_is_not_guessed() {
    assertThat(tokens.read("2" + tokens.of(THREE).substring(1)))
        .isEqualTo(new ListTokens.Reading(CourseList.EMPTY, false));
  }

  @Test
  void nothing_is_the_empty_list() {
    assertThat(tokens.of(CourseList.EMPTY)).isEmpty();
    assertThat(tokens.read("")).isEqualTo(new ListTokens.Reading(CourseList.EMPTY, true));
  }

  @Test
  void a_list_keeps_its_order_takes_a_course_once_and_ends_at_thirty() {
    CourseList list = new CourseList(List.of("b", "a"));

    assertThat(list.with("c").ids()).containsExactly("b", "a", "c");
    assertThat(list.with("b")).isEqualTo(list);
    assertThat(list.without("b").ids()).containsExactly("a");
    CourseList full = new CourseList(IntStream.range(0, 40).mapToObj(i -> "c" + i).toList());
    assertThat(full.size()).isEqualTo(30);
    assertThat(full.isFull()).isTrue();
    assertThat(full.with("one-more")).isEqualTo(full);
  }

  private static CourseList random(Random random) {
    List<String> ids = new ArrayList<>();
    int size = 1 + random.nextInt(CourseList.MOST);
    for (int i = 0; i < size; i++) {
      if (random.nextInt(4) > 0) {
        ids.add("demo-84-auvergne-rhone-alpes_03_DM" + random.nextInt(10_000_000));
      } else {
        StringBuilder id = new StringBuilder();
        for (int n = random.nextInt(130); n >= 0; n--) {
          id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        ids.add(id.toString());
      }
    }
    return new CourseList(ids);
  }
}
