package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An element of LHÉO 2.3 as 2.2 can say it. LHÉO defines no conversion: what 2.2 has no room for is
 * kept, in its own words, in <code>extras info="lheo-2.3"</code> of its parent. Namesakes have to
 * follow each other.
 */
final class Downgrade {
  private static final Grammar OLD = Grammar.of(LheoVersion.V2_2);
  private static final Grammar NEW = Grammar.of(LheoVersion.V2_3);

  /** Levels of the framework of 2019 to those of 1969: lossy, so the original is kept too. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "11", "1", "12", "3", "13", "4", "14", "5", "15", "6", "16", "7", "17", "8", "18", "8");

  /** LADOM is “other”; the Interior and OFII are “State, other”. */
  private static final Map<String, String> FUNDERS = Map.of("18", "0", "19", "13", "20", "13");

  /** A contact of any sort, a referent for teaching, or the desk. */
  private static final Set<String> GENERAL_CONTACTS = Set.of("", "0", "3", "4");

  private final Function<Node, String> original;
  private final Losses losses;
  private final boolean wholeFile;
  private final OldAttributs oldAttributs;
  private final ExtraContent contents;

  /**
   * @param original writes an element of 2.3 so that it can stand in an <code>extra</code>
   * @param wholeFile whether the source is a file of 2.3, to be found again whole: then id and
   *     idref are set aside too, as what they point to may itself be set aside
   */
  Downgrade(Function<Node, String> original, Losses losses, boolean wholeFile) {
    this.wholeFile = wholeFile;
    this.original = original;
    this.losses = losses;
    this.oldAttributs = new OldAttributs(losses, wholeFile);
    this.contents = new ExtraContent(LheoVersion.V2_2, losses);
  }

  /** A formation, or the elements around the formations without their children. */
  Node apply(Node element) {
    losses.start(element.name());
    return sequence(element, OLD.type(element.name()), NEW.type(element.name()), 1, new SetAside());
  }

  private Node sequence(
      Node node, ElementType type, ElementType newType, int number, SetAside around) {
    boolean holdsExtras = type.child("extras") != null;
    SetAside aside = holdsExtras ? new SetAside() : around;
    String key = holdsExtras ? "" : node.name() + "/";
    Node old = Node.named(node.name(), oldAttributs.of(node.attributs(), type, key, number, aside));
    children(node, old, type, newType, aside);
    if (node.name().equals("coordonnees")) {
      PlaceName.intoCoordonnees(node, old, type);
    }
    if (holdsExtras) {
      extras(node.extras().groups(), old, aside);
    }
    return old;
  }

  private void children(
      Node node, Node old, ElementType type, ElementType newType, SetAside aside) {
    List<Node> all = node.children();
    for (int from = 0; from < all.size(); ) {
      String name = all.get(from).name();
      int to = from + 1;
      while (to < all.size() && all.get(to).name().equals(name)) {
        to++;
      }
      Particle particle = type.child(name);
      if (particle == null) {
        lose(node, all.subList(from, to), old, aside);
      } else {
        List<Node> namesakes =
            to - from > particle.max()
                ? chosen(all.subList(from, to), particle, aside)
                : all.subList(from, to);
        keep(namesakes, old, type.type(particle), newType, aside);
      }
      from = to;
    }
    if (node.name().equals("action") && node.child("lieu-de-formation").name().isEmpty()) {
      absentPlace(old, type, aside);
    }
  }

  private void keep(
      List<Node> namesakes, Node old, ElementType type, ElementType newParent, SetAside aside) {
    int number = 0;
    for (Node child : namesakes) {
      number++;
      if (type.kind() != ElementType.Kind.SEQUENCE) {
        leaf(child, old, type, number, aside);
      } else {
        Particle inNew = newParent.child(child.name());
        boolean numbered = inNew != null && inNew.repeatable();
        int before = losses.enter(child.name(), number, numbered);
        old.add(sequence(child, type, NEW.type(child.name()), number, aside));
        losses.leave(before);
      }
    }
  }

  private void lose(Node node, List<Node> lost, Node old, SetAside aside) {
    Node first = lost.getFirst();
    if (first.name().equals("denomination") && !first.text().isEmpty()) {
      String where = PlaceName.intoLines(node, old);
      setAside(first, "", where, aside);
      boolean written = where.isEmpty();
      losses.add(first.name(), 1, written ? Loss.Fate.MAPPED : Loss.Fate.EXTRAS);
      return;
    }
    int count = 0;
    for (Node child : lost) {
      count += setAside(child, "", "", aside) ? 1 : 0;
    }
    if (count > 0) {
      losses.add(first.name(), count, Loss.Fate.EXTRAS);
    }
  }

  /** 2.2 has room for one of them only. */
  private List<Node> chosen(List<Node> all, Particle particle, SetAside aside) {
    if (particle.max() > 1) {
      return all;
    }
    Node best = best(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) != best) {
        setAside(all.get(i), Integer.toString(i + 1), "", aside);
      }
    }
    losses.add(best.name(), 1, Loss.Fate.KEPT);
    losses.add(best.name(), all.size() - 1, Loss.Fate.EXTRAS);
    return List.of(best);
  }

  /**
   * The one that the producer says is the main one, else the most general contact, else the first.
   */
  private static Node best(List<Node> all) {
    for (Node child : all) {
      if (child.attributs().tag().equals("principal")) {
        return child;
      }
    }
    for (Node child : all) {
      if (GENERAL_CONTACTS.contains(child.token("type-contact"))) {
        return child;
      }
    }
    return all.getFirst();
  }

  private void leaf(Node leaf, Node old, ElementType type, int number, SetAside aside) {
    String written = leaf.text();
    String value = value(leaf.name(), written);
    boolean registryCode = leaf.name().equals("code-RNCP") || leaf.name().equals("code-CERTIFINFO");
    if (registryCode && !written.isEmpty() && (value.isEmpty() || value.length() > type.max())) {
      setAside(leaf, "", "", aside);
      losses.add(leaf.name(), 1, Loss.Fate.EXTRAS);
      return;
    }
    Attributs attributs = oldAttributs.of(leaf.attributs(), type, leaf.name() + "/", number, aside);
    boolean same = value.equals(written);
    if (!same) {
      aside.add(leaf.name(), "", "", written, "");
      losses.add(leaf.name(), 1, Loss.Fate.MAPPED);
    }
    old.add(
        same && attributs == leaf.attributs()
            ? leaf
            : Node.named(leaf.name(), attributs).withText(value));
  }

  private static String value(String name, String written) {
    return switch (name) {
      case "code-niveau-entree", "code-niveau-sortie" ->
          LEVELS.getOrDefault(written.strip(), written);
      case "code-financeur" -> FUNDERS.getOrDefault(written.strip(), written);
      case "code-RNCP" ->
          written.strip().startsWith("RNCP") ? written.strip().substring(4) : written;
      default -> written;
    };
  }

  /** 2.2 wants a place where 2.3 wants none: an empty one invents no address. */
  private void absentPlace(Node old, ElementType action, SetAside aside) {
    old.insert(
        Node.named("lieu-de-formation", Attributs.NONE.withTag(SetAside.ABSENT))
            .add(Node.named("coordonnees")),
        action);
    aside.add("lieu-de-formation", "", SetAside.ABSENT, "", "");
    losses.add("lieu-de-formation", 1, Loss.Fate.MAPPED);
  }

  private boolean setAside(Node child, String numero, String tag, SetAside aside) {
    boolean leaf = NEW.type(child.name()).kind() != ElementType.Kind.SEQUENCE;
    if (leaf && child.attributs() == Attributs.NONE) {
      if (!child.text().isEmpty()) {
        aside.add(child.name(), numero, tag, child.text(), "");
      }
      return !child.text().isEmpty();
    }
    aside.add(child.name(), numero, tag, "", original.apply(child));
    return true;
  }

  private void extras(List<Extra> groups, Node old, SetAside aside) {
    boolean namesake = false;
    List<Extra> made = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      Extra group = groups.get(i);
      namesake |= SetAside.isGroup(group);
      made.add(contents.fit(oldAttributs.extension(group, Integer.toString(i + 1), aside)));
    }
    made.forEach(old::add);
    // The way back reads the last group of that name only: it must be this one.
    if ((namesake && wholeFile) || !aside.isEmpty()) {
      old.add(aside.group());
    }
  }
}
