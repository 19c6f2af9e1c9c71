package org.jalon.lheo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The extension data of an element: its <code>extras</code> children, in order.
 *
 * <p>Keys are free and written with more or less care by the producers: they are compared without
 * regard to case and outer blanks.
 */
public record Extras(List<Extra> groups) {
  public static final Extras NONE = new Extras(List.of());

  public Extras {
    groups = List.copyOf(groups);
  }

  /**
   * The text of the first <code>extra</code> named key in an <code>extras</code> named group,
   * direct children only, stripped of blanks.
   */
  public Optional<String> value(String group, String key) {
    return values(group, key).findFirst();
  }

  /** As {@link #value}, of every such <code>extra</code>. */
  public Stream<String> values(String group, String key) {
    return list(group).stream()
        .flatMap(found -> found.children().stream())
        .filter(child -> !child.group() && same(child.info(), key))
        .map(child -> child.text().strip());
  }

  /** Every <code>extras</code> of that name; the same name may come several times. */
  public List<Extra> list(String group) {
    return groups.isEmpty()
        ? List.of()
        : groups.stream().filter(found -> same(found.info(), group)).toList();
  }

  private static boolean same(String info, String key) {
    return info.strip().equalsIgnoreCase(key.strip());
  }
}
