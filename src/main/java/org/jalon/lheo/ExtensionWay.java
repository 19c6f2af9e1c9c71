package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;

/** Finds extension data by the way that {@link SetAside} wrote down: <code>2.1</code>. */
final class ExtensionWay {
  private ExtensionWay() {}

  /** Gives an attribute back; false when the way leads nowhere or the attribute is there. */
  static boolean restore(List<Extra> groups, String way, String name, String value) {
    return restore(groups, way.split("\\."), 0, name, value);
  }

  private static boolean restore(
      List<Extra> siblings, String[] way, int step, String name, String value) {
    int index = Restoration.number(way[step], 0) - 1;
    if (index < 0 || index >= siblings.size()) {
      return false;
    }
    Extra extra = siblings.get(index);
    List<Extra> children = new ArrayList<>(extra.children());
    Attributs attributs = extra.attributs();
    if (step + 1 < way.length) {
      if (!restore(children, way, step + 1, name, value)) {
        return false;
      }
    } else if (attributs.value(name).isEmpty()) {
      attributs = attributs.with(name, value);
    } else {
      return false;
    }
    siblings.set(index, new Extra(extra.group(), attributs, extra.text(), extra.xml(), children));
    return true;
  }
}
