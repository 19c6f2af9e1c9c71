package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @Test
  void a_text_without_markup_is_given_back_as_it_is() {
    String text = "Lire, écrire\nParler";
    assertThat(SafeText.plain("Lire")).isEqualTo("Lire");
    assertThat(SafeText.plain(text)).isEqualTo(text);
  }

  @Test
  void blocks_become_lines_and_items_become_bullets() {
    assertThat(SafeText.plain("<p>Objectifs</p><ul><li>Lire</li><li>Écrire</li></ul>Fin<br>ici"))
        .isEqualTo("Objectifs\n• Lire\n• Écrire\nFin\nici");
  }

  @Test
  void entities_are_resolved_also_when_escaped_twice() {
    assertThat(SafeText.plain("Fran&ccedil;ais &amp; maths&nbsp;!"))
        .isEqualTo("Français & maths !");
    assertThat(SafeText.plain("&lt;p&gt;L&#39;&eacute;crit&lt;/p&gt;")).isEqualTo("L'écrit");
  }

  @Test
  void signs_that_are_not_markup_stay() {
    assertThat(SafeText.plain("niveau < A1 & plus, 3 > 2")).isEqualTo("niveau < A1 & plus, 3 > 2");
    assertThat(SafeText.plain("scolarisé (<3ans)")).isEqualTo("scolarisé (<3ans)");
  }

  @Test
  void scripts_and_styles_leave_nothing() {
    assertThat(SafeText.plain("a<script>alert(1)</script><style>b{}</style><img src=x onerror=y>c"))
        .isEqualTo("ac");
    assertThat(SafeText.plain("&lt;script&gt;alert(1)&lt;/script&gt;")).isEmpty();
  }

  @Test
  void blanks_are_joined_and_empty_lines_are_few() {
    assertThat(SafeText.plain("  a \t b\u00A0c \r\n\r\n\r\n\r\n d ")).isEqualTo("a b c\n\nd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "...",
        "<p>-</p>",
        "Aucun",
        "AUCUNE.",
        "Non renseigné",
        "non precise",
        "Néant",
        "&nbsp;",
        "N/A",
        "Sans objet"
      })
  void what_says_nothing_is_known(String text) {
    assertThat(SafeText.isNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aucun prérequis", "12", "Lire", "Aucune condition d'âge", "مستوى", "non", "C++"})
  void what_says_something_is_kept(String text) {
    assertThat(SafeText.isNothing(text)).isFalse();
  }
}
