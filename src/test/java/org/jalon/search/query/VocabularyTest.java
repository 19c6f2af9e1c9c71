package org.jalon.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class VocabularyTest {

  private final LiveIndex index = new LiveIndex();
  private final LuceneVocabulary vocabulary = new LuceneVocabulary(index);
  private @TempDir Path folder;

  private void open() {
    Generation generation = Generation.open(folder);
    CourseJson json = new CourseJson(JsonMapper.builder().build());
    generation.write(new RandomCourses(3, json).documents(100), true).join();
    generation.commit();
    index.show(generation, new IndexState(1, 1, Instant.EPOCH, false));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void before_there_is_an_index_no_word_is_known() {
    assertThat(vocabulary.count("atelier")).isZero();
    assertThat(vocabulary.near("atelie", 3)).isEmpty();
  }

  @Test
  void a_word_is_known_in_all_its_forms() {
    open();

    assertThat(vocabulary.count("atelier")).isPositive();
    assertThat(vocabulary.count("Ateliers")).isEqualTo(vocabulary.count("atelier"));
    assertThat(vocabulary.count("xylophone")).isZero();
    assertThat(vocabulary.count("")).isZero();
    assertThat(vocabulary.count("🙂")).isZero();
  }

  @Test
  void a_misspelled_word_has_neighbours() {
    open();

    assertThat(vocabulary.near("atelire", 3)).containsExactly("atelier");
    assertThat(vocabulary.near("menuisrie", 3)).containsExactly("menuiserie");
    assertThat(vocabulary.near("oraal", 3)).containsExactly("oral");
    assertThat(vocabulary.near("ora", 3)).as("too short to be sure").isEmpty();
    assertThat(vocabulary.near("zzzzzzzzzz", 3)).isEmpty();
  }
}
