package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one element of 2.3 loses in 2.2, on its way to <code>extras info="lheo-2.3"</code>, and the
 * keys under which it is found again:
 *
 * <ul>
 *   <li><code>element</code>: an element, or the former text of one; <code>numero</code> is its
 *       place among its namesakes, from 1, where only some of them were set aside
 *   <li><code>@attribute</code>, <code>element/@attribute</code>: of the element itself, of a child
 *   <li><code>extras/@attribute</code>: of extension data, <code>numero</code> being the way there,
 *       such as <code>2.1</code>
 * </ul>
 */
final class SetAside {
  static final String GROUP = "lheo-2.3";

  /** On a key: the name was also written as a line of the details around the address. */
  static final String IN_COORDONNEES = "coordonnees";

  /** On a key: the name was written nowhere else. */
  static final String NOWHERE_ELSE = "extras";

  /** On a place that was not in 2.3, and on the key that says so. */
  static final String ABSENT = "absent";

  /** Leaves that 2.2 has too, but not with all values of 2.3. */
  static final Set<String> VALUES =
      Set.of(
          "code-niveau-entree",
          "code-niveau-sortie",
          "code-financeur",
          "code-RNCP",
          "code-CERTIFINFO");

  private List<Extra> data = List.of();

  /** Those groups of which a former transcoding is the author. */
  static boolean isGroup(Extra extra) {
    return extra.group() && GROUP.equals(extra.info().strip());
  }

  void add(String key, String numero, String tag, String text, String xml) {
    if (data.isEmpty()) {
      data = new ArrayList<>(4);
    }
    Attributs attributs = Attributs.NONE.withNumero(numero).withInfo(key).withTag(tag);
    data.add(new Extra(false, attributs, text, xml, List.of()));
  }

  boolean isEmpty() {
    return data.isEmpty();
  }

  Extra group() {
    return Extra.group(GROUP, data);
  }
}
