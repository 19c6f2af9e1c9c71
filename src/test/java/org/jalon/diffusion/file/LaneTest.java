package org.jalon.diffusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work handed to another thread. */
@Timeout(20)
class LaneTest {

  private final Lane lane = new Lane("test");
  private final List<Integer> done = new ArrayList<>();

  @AfterEach
  void close() {
    lane.close();
  }

  @Test
  void everything_is_done_in_the_order_in_which_it_was_handed_over() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      lane.hand(() -> done.add(number));
    }
    lane.finish();

    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
  }

  @Test
  void what_fails_is_told_and_nothing_is_done_after_it() throws IOException {
    lane.hand(() -> done.add(1));
    lane.hand(() -> {
      throw new IOException("disk full");
    });
    try {
      lane.hand(() -> done.add(2));
    } catch (IOException toldAlready) {
      assertThat(toldAlready).hasMessage("disk full");
    }

    assertThatThrownBy(lane::finish).isInstanceOf(IOException.class).hasMessage("disk full");
    assertThatThrownBy(lane::finish).as("asked again").isInstanceOf(IOException.class);
    assertThat(done).containsExactly(1);
  }

  @Test
  void an_error_of_the_machine_is_told_too() throws IOException {
    lane.hand(() -> {
      throw new OutOfMemoryError("a test");
    });

    assertThatThrownBy(lane::finish).hasRootCauseInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void who_gives_up_does_not_wait_for_what_has_not_begun() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    lane.hand(() -> {
      try {
        never.await();
      } catch (InterruptedException gaveUp) {
        done.add(1);
      }
    });
    lane.hand(() -> done.add(2));

    lane.close();

    assertThat(done).containsExactly(1);
  }
}
