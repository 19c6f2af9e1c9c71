package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of LHÉO 2.2 in 2.3, which can say all that 2.2 says. What a former transcoding had set
 * aside in <code>extras info="lheo-2.3"</code> comes back to its place.
 */
final class Upgrade {
  private static final Grammar NEW = Grammar.of(LheoVersion.V2_3);

  private final Losses losses;
  private final SubtreeParser subtrees;
  private final ExtraContent contents;

  Upgrade(Losses losses) {
    this.losses = losses;
    this.subtrees = new SubtreeParser(LheoVersion.V2_3);
    this.contents = new ExtraContent(LheoVersion.V2_3, losses);
  }

  /** A formation, or the elements around the formations without their children. */
  Node apply(Node element) {
    losses.start(element.name());
    return sequence(element, NEW.type(element.name()));
  }

  private Node sequence(Node old, ElementType type) {
    List<Node> children = children(old, type);
    List<Extra> groups = old.extras().groups();
    if (children == old.children() && groups.isEmpty()) {
      return old;
    }
    Restoration restoration = new Restoration(type, old.attributs(), children, subtrees, losses);
    if (old.name().equals("coordonnees")) {
      restoration.removeLine(PlaceName.nameToPlace(old.child("adresse")));
    }
    List<Extra> fit = restoration.restore(groups).stream().map(contents::fit).toList();
    return restoration.node(old.name(), fit);
  }

  /** The same list when no child changes. */
  private List<Node> children(Node old, ElementType type) {
    List<Node> all = old.children();
    List<Node> changed = all;
    int number = 0;
    for (int i = 0; i < all.size(); i++) {
      Node child = all.get(i);
      number = i > 0 && all.get(i - 1).name().equals(child.name()) ? number + 1 : 1;
      Particle particle = type.child(child.name());
      if (particle == null || type.type(particle).kind() != ElementType.Kind.SEQUENCE) {
        continue;
      }
      int before = losses.enter(child.name(), number, particle.repeatable());
      Node upgraded = sequence(child, type.type(particle));
      losses.leave(before);
      if (upgraded != child) {
        if (changed == all) {
          changed = new ArrayList<>(all);
        }
        changed.set(i, upgraded);
      }
    }
    return changed;
  }
}
