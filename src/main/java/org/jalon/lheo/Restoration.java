package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts back what {@link SetAside} kept of one element. What cannot be put back, because somebody
 * changed the file in between, stays where it is.
 */
final class Restoration {
  private final ElementType type;
  private final List<Node> children;
  private final SubtreeParser subtrees;
  private final Losses losses;
  private Attributs attributs;

  Restoration(
      ElementType type,
      Attributs attributs,
      List<Node> children,
      SubtreeParser subtrees,
      Losses losses) {
    this.type = type;
    this.attributs = attributs;
    this.children = new ArrayList<>(children);
    this.subtrees = subtrees;
    this.losses = losses;
  }

  Node node(String name, List<Extra> extras) {
    Node node = Node.named(name, attributs);
    children.forEach(node::add);
    return node.extras(new Extras(extras));
  }

  /**
   * Removes the line that says a name elsewhere than in its address; an empty name changes nothing.
   */
  void removeLine(String name) {
    if (!name.isEmpty()) {
      children.removeIf(child ->
          child.name().equals("ligne")
              && child.attributs().tag().equals(PlaceName.TAG)
              && child.text().equals(PlaceName.cut(name)));
    }
  }

  /** Restores from the last group that a transcoding made, and gives back what has to stay. */
  List<Extra> restore(List<Extra> groups) {
    List<Extra> staying = new ArrayList<>(groups);
    int last = staying.size() - 1;
    while (last >= 0 && !SetAside.isGroup(staying.get(last))) {
      last--;
    }
    if (last < 0) {
      return staying;
    }
    Extra group = staying.remove(last);
    List<Extra> rest = new ArrayList<>(group.children());
    // What was added goes first: the places of all others are counted without it.
    rest.removeIf(this::undone);
    rest.removeIf(datum -> datum.info().contains("@") && attributeRestored(datum, staying));
    rest.removeIf(this::valueRestored);
    rest.removeIf(this::elementRestored);
    int restored = group.children().size() - rest.size();
    if (restored > 0) {
      losses.add("extras", restored, Loss.Fate.RESTORED);
    }
    if (!rest.isEmpty()) {
      losses.add("extras", rest.size(), Loss.Fate.EXTRAS);
      staying.add(last, new Extra(true, group.attributs(), "", "", rest));
    }
    return staying;
  }

  /** Whether the key only says that something was added; a name's line goes here too. */
  private boolean undone(Extra datum) {
    String tag = datum.attributs().tag();
    if (datum.info().equals("lieu-de-formation") && tag.equals(SetAside.ABSENT)) {
      Optional<Node> first = first("lieu-de-formation");
      return first.isPresent()
          && first.get().attributs().tag().equals(SetAside.ABSENT)
          && children.remove(first.get());
    }
    if (datum.info().equals("denomination") && tag.isEmpty() && first("denomination").isEmpty()) {
      first("ligne")
          .filter(line -> line.attributs().tag().equals(PlaceName.TAG))
          .ifPresent(children::remove);
    }
    return false;
  }

  private boolean attributeRestored(Extra datum, List<Extra> groups) {
    int at = datum.info().indexOf('@');
    String name = datum.info().substring(at + 1);
    String owner = at == 0 ? "" : datum.info().substring(0, at - 1);
    if (owner.equals("extras") || owner.equals("extra")) {
      return ExtensionWay.restore(groups, datum.numero(), name, datum.text());
    }
    if (owner.isEmpty()) {
      Attributs restored = NewAttributs.with(attributs, type, name, datum);
      boolean done = restored != attributs;
      attributs = restored;
      return done;
    }
    int place = placeOf(owner, number(datum.numero(), 1));
    Particle particle = type.child(owner);
    if (place < 0 || particle == null) {
      return false;
    }
    Node child = children.get(place);
    Attributs restored = NewAttributs.with(child.attributs(), type.type(particle), name, datum);
    children.set(place, child.withAttributs(restored));
    return restored != child.attributs();
  }

  private boolean valueRestored(Extra datum) {
    if (!SetAside.VALUES.contains(datum.info()) || !datum.xml().isEmpty()) {
      return false;
    }
    int place = placeOf(datum.info(), 1);
    Particle particle = type.child(datum.info());
    if (place < 0 || particle == null) {
      return false;
    }
    Node child = children.get(place);
    Node restored = child.withAttributs(child.attributs()).withText(datum.text());
    if (!LeafCheck.takes(type.type(particle), restored)) {
      return false;
    }
    children.set(place, restored);
    return true;
  }

  private boolean elementRestored(Extra datum) {
    Particle particle = type.child(datum.info());
    if (particle == null || datum.group() || particle.name().equals("extras")) {
      return false;
    }
    long there = children.stream().filter(child -> child.name().equals(particle.name())).count();
    Optional<Node> element = element(datum, type.type(particle));
    if (element.isEmpty() || there >= particle.max()) {
      return false;
    }
    int number = number(datum.numero(), Integer.MAX_VALUE);
    children.add(Node.place(children, type, particle, number), element.get());
    return true;
  }

  private Optional<Node> element(Extra datum, ElementType child) {
    if (!datum.xml().isEmpty()) {
      return subtrees.parse(datum.xml(), child.name());
    }
    Node leaf = Node.named(child.name()).withText(datum.text());
    boolean takes = child.kind() != ElementType.Kind.SEQUENCE && LeafCheck.takes(child, leaf);
    return takes ? Optional.of(leaf) : Optional.empty();
  }

  private Optional<Node> first(String name) {
    int place = placeOf(name, 1);
    return place < 0 ? Optional.empty() : Optional.of(children.get(place));
  }

  /** Index of the child that is the n-th of its name, from 1; negative when there is none. */
  private int placeOf(String name, int number) {
    int seen = 0;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).name().equals(name) && ++seen == number) {
        return i;
      }
    }
    return -1;
  }

  static int number(String written, int otherwise) {
    return Node.wholeNumber(written).orElse(otherwise);
  }
}
