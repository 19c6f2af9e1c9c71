package org.jalon.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that come back from outside, unchanged or not. */
class SealTest {

  private static final String SECRET = "a secret of a test, long enough";

  @TempDir Path folder;

  private Seal seal(String secret) {
    return new Seal(new SecretSettings(secret, folder.resolve("var/secret")));
  }

  @Test
  void what_was_sealed_is_opened() {
    Seal seal = seal(SECRET);

    assertThat(seal.open("list", seal.close("list", "one.two"))).contains("one.two");
    assertThat(seal.close("list", "one")).matches("one\\.[A-Za-z0-9_-]{16}");
  }

  @Test
  void a_changed_letter_anywhere_is_noticed() {
    Seal seal = seal(SECRET);
    String sealed = seal.close("list", "abc");
    for (int i = 0; i < sealed.length(); i++) {
      String forged = sealed.substring(0, i) + '!' + sealed.substring(i + 1);
      assertThat(seal.open("list", forged)).as(forged).isEmpty();
      assertThat(seal.open("list", sealed.substring(0, i))).isEmpty();
    }
  }

  @Test
  void a_seal_is_worth_nothing_for_another_purpose_or_under_another_secret() {
    Seal seal = seal(SECRET);
    String sealed = seal.close("list", "abc");

    assertThat(seal.open("report", sealed)).isEmpty();
    assertThat(seal("another secret, long enough").open("list", sealed)).isEmpty();
    assertThat(seal.of("ab", "c")).isNotEqualTo(seal.of("a", "bc"));
  }

  @Test
  void without_a_setting_the_secret_is_made_once_and_kept_from_others() throws IOException {
    String sealed = seal("").close("list", "abc");
    Path file = folder.resolve("var/secret");

    assertThat(seal("").open("list", sealed)).contains("abc");
    assertThat(Files.readString(file)).hasSize(64);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void a_secret_that_can_be_guessed_is_refused() {
    assertThatThrownBy(() -> seal("short")).hasMessageContaining("jalon.secret");
  }
}
