package org.jalon.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationStoreTest {

  private @TempDir Path root;

  @Test
  void what_a_swap_leaves_goes_and_what_others_keep_beside_stays() throws IOException {
    GenerationStore store = new GenerationStore(root, "courses-");
    Path old = store.create();
    Path next = store.create();
    Path others = Files.createDirectory(root.resolve("certifications"));

    store.makeCurrent(next);
    store.keepOnly(next);

    assertThat(store.findCurrent()).contains(next);
    assertThat(old).doesNotExist();
    assertThat(others).isDirectory();
  }

  @Test
  void a_generation_that_was_never_made_current_is_not_found() {
    GenerationStore store = new GenerationStore(root, "courses-");
    store.create();

    assertThat(store.findCurrent()).isEmpty();
  }
}
