package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An element between XML and the records: the reader makes them, the records make them back. */
final class Node {
  private static final int FEW_CHILDREN = 6;
  private static final int MANY_CHILDREN = 40;
  private static final Node ABSENT = new Node("", Attributs.NONE);

  private final String name;

  /** Kept beside: names are compared far more often than they are equal. */
  private final int nameHash;

  private final Attributs attributs;
  private String text = "";
  private List<Node> children = List.of();

  /** A bit for the names of the children, several of which may share one. */
  private long names;

  private List<Extra> extras = List.of();

  private Node(String name, Attributs attributs) {
    this.name = name;
    this.nameHash = name.hashCode();
    this.attributs = attributs;
  }

  static Node named(String name) {
    return new Node(name, Attributs.NONE);
  }

  static Node named(String name, Attributs attributs) {
    return new Node(name, attributs);
  }

  String name() {
    return name;
  }

  /** The name's specified hash code. */
  int nameHash() {
    return nameHash;
  }

  Attributs attributs() {
    return attributs;
  }

  String text() {
    return text;
  }

  List<Node> children() {
    return children;
  }

  Extras extras() {
    return extras.isEmpty() ? Extras.NONE : new Extras(extras);
  }

  /** As {@link #extras}, for reading only. */
  List<Extra> extraList() {
    return extras;
  }

  // Towards the records.

  /** The first child of that name, or an element without anything. */
  Node child(String wanted) {
    if (!mayHave(wanted)) {
      return ABSENT;
    }
    int hash = wanted.hashCode();
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      if (child.nameHash == hash && child.name.equals(wanted)) {
        return child;
      }
    }
    return ABSENT;
  }

  /** Most children that are asked for are not there: most of the others are seen here. */
  private boolean mayHave(String wanted) {
    return (names & nameBit(wanted.hashCode())) != 0;
  }

  private static long nameBit(int nameHash) {
    return 1L << (nameHash * 0x9E3779B9 >>> 26);
  }

  String text(String wanted) {
    return child(wanted).text;
  }

  String token(String wanted) {
    return child(wanted).text.strip();
  }

  LheoDate date(String wanted) {
    return LheoDate.of(child(wanted).text);
  }

  OptionalInt integer(String wanted) {
    return wholeNumber(child(wanted).text);
  }

  <T> Optional<T> optional(String wanted, Function<Node, T> reading) {
    Node found = child(wanted);
    return found == ABSENT ? Optional.empty() : Optional.of(reading.apply(found));
  }

  <T> List<T> list(String wanted, Function<Node, T> reading) {
    List<T> found = List.of();
    if (!mayHave(wanted)) {
      return found;
    }
    int hash = wanted.hashCode();
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      if (child.nameHash == hash && child.name.equals(wanted)) {
        if (found.isEmpty()) {
          found = List.of(reading.apply(child));
          continue;
        }
        if (found.size() == 1) {
          found = new ArrayList<>(found);
        }
        found.add(reading.apply(child));
      }
    }
    return found;
  }

  List<String> texts(String wanted) {
    return list(wanted, Node::text);
  }

  List<String> tokens(String wanted) {
    return list(wanted, child -> child.text.strip());
  }

  List<Code> codes(String wanted) {
    return list(wanted, Code::from);
  }

  /** Whole numbers that cannot be read are left out: there is a finding for each. */
  List<Integer> integers(String wanted) {
    return mayHave(wanted) ? wholeNumbers(wanted) : List.of();
  }

  private List<Integer> wholeNumbers(String wanted) {
    return list(wanted, child -> wholeNumber(child.text)).stream()
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }

  static OptionalInt wholeNumber(String written) {
    String digits = written.strip();
    if (digits.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(digits));
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }

  /** The same text, children and extras under other attributes. */
  Node withAttributs(Attributs other) {
    Node same = new Node(name, other);
    same.text = text;
    same.children = children;
    same.names = names;
    same.extras = extras;
    return same;
  }

  /** Puts a child before its namesakes, and before all that the grammar wants after it. */
  Node insert(Node child, ElementType type) {
    Particle particle = type.child(child.name);
    if (particle == null) {
      throw new IllegalArgumentException(name + " has no child " + child.name);
    }
    if (children.isEmpty()) {
      return add(child);
    }
    children.add(place(children, type, particle, 1), child);
    names |= nameBit(child.nameHash);
    return this;
  }

  /**
   * Where a new child goes, all others being in the order of the grammar.
   *
   * @param number of the child among its namesakes, from 1
   */
  static int place(List<Node> children, ElementType type, Particle particle, int number) {
    int namesakes = 0;
    for (int i = 0; i < children.size(); i++) {
      Particle other = type.child(children.get(i).name);
      if (other == particle && ++namesakes == number) {
        return i;
      }
      if (other != null && other.index() > particle.index()) {
        return i;
      }
    }
    return children.size();
  }

  // From the records.

  Node add(Node child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(FEW_CHILDREN);
    } else if (children.size() == FEW_CHILDREN) {
      // Whoever has more has many.
      List<Node> roomier = new ArrayList<>(MANY_CHILDREN);
      roomier.addAll(children);
      children = roomier;
    }
    children.add(child);
    names |= nameBit(child.nameHash);
    return this;
  }

  Node add(Extra extra) {
    if (extras.isEmpty()) {
      extras = new ArrayList<>(2);
    }
    extras.add(extra);
    return this;
  }

  Node withText(String value) {
    text = value;
    return this;
  }

  /** In a record an empty text is one that is not there: {@link NodeWriter} knows who needs it. */
  Node text(String childName, String value) {
    return value.isEmpty() ? this : add(named(childName).withText(value));
  }

  Node texts(String childName, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      text(childName, values.get(i));
    }
    return this;
  }

  Node date(String childName, LheoDate date) {
    return text(childName, date.text());
  }

  Node integer(String childName, OptionalInt value) {
    value.ifPresent(number -> text(childName, Integer.toString(number)));
    return this;
  }

  Node integers(String childName, List<Integer> values) {
    values.forEach(number -> text(childName, number.toString()));
    return this;
  }

  Node codes(String childName, List<Code> codes) {
    return list(childName, codes, Code::to);
  }

  <T> Node list(String childName, List<T> values, BiFunction<T, String, Node> writing) {
    for (int i = 0; i < values.size(); i++) {
      add(writing.apply(values.get(i), childName));
    }
    return this;
  }

  <T> Node optional(String childName, Optional<T> value, BiFunction<T, String, Node> writing) {
    value.ifPresent(it -> add(writing.apply(it, childName)));
    return this;
  }

  /** A wrapper that wraps nothing is not written. */
  Node wrapper(Node wrapper) {
    for (int i = 0; i < wrapper.children.size(); i++) {
      if (!wrapper.children.get(i).isBare()) {
        return add(wrapper);
      }
    }
    return this;
  }

  private boolean isBare() {
    return text.isEmpty() && children.isEmpty() && extras.isEmpty();
  }

  Node extras(Extras added) {
    added.groups().forEach(this::add);
    return this;
  }
}
