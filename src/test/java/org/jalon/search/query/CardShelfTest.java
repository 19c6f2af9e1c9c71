package org.jalon.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.index.StoredCard;
import org.junit.jupiter.api.Test;

class CardShelfTest {

  private final CardShelf shelf = new CardShelf();
  private final List<Integer> read = new ArrayList<>();

  @Test
  void a_card_is_read_once_while_it_stands_there() {
    assertThat(take(7).card().id()).isEqualTo("7");
    assertThat(take(7).card().id()).isEqualTo("7");
    assertThat(read).containsExactly(7);
  }

  @Test
  void documents_of_one_place_never_get_each_others_card() {
    int other = 7 + (1 << 20);
    assertThat(take(7).card().id()).isEqualTo("7");
    assertThat(take(other).card().id()).isEqualTo(Integer.toString(other));
    assertThat(take(7).card().id()).isEqualTo("7");
    assertThat(read).containsExactly(7, other, 7);
  }

  private StoredCard take(int doc) {
    return shelf.take(
        doc,
        () -> {
          read.add(doc);
          return new StoredCard(card(Integer.toString(doc)), List.of());
        });
  }

  private static CourseCard card(String id) {
    return new CourseCard(
        id,
        "",
        List.of(),
        "",
        "",
        "",
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        false,
        false,
        0,
        List.of(),
        false,
        List.of(),
        List.of(),
        "",
        "",
        CourseDate.UNKNOWN,
        0,
        CourseDate.UNKNOWN,
        CourseDate.UNKNOWN);
  }
}
