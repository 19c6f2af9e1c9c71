package org.jalon.lheo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the grammar says of one element. */
final class ElementType {
  enum Kind {
    SEQUENCE,
    TEXT,
    CODE,
    INTEGER,
    DATE,
    /** <code>extras</code> and <code>extra</code>. */
    EXTENSION
  }

  private final String name;
  private final Kind kind;
  private final Set<String> attributes;
  private final boolean refRequired;
  private final int min;
  private final int max;
  private Set<String> codes = Set.of();
  private List<Particle> children = List.of();
  private final Map<String, Particle> byName = new HashMap<>();
  private final boolean uniqueNumero;
  private ElementType[] childTypes = {};
  private Particle[] mandatory = {};

  /**
   * @param min shortest text in characters, or smallest integer
   * @param max longest text in characters, or largest integer
   */
  ElementType(
      String name, Kind kind, Set<String> attributes, boolean refRequired, int min, int max) {
    this.name = name;
    this.kind = kind;
    this.attributes = attributes;
    this.refRequired = refRequired;
    this.min = min;
    this.max = max;
    this.uniqueNumero = name.equals("formation") || name.equals("action");
  }

  void allow(Set<String> values) {
    codes = values;
  }

  void contain(List<Particle> sequence) {
    children = List.copyOf(sequence);
    mandatory = sequence.stream().filter(particle -> particle.min() > 0).toArray(Particle[]::new);
    sequence.forEach(particle -> byName.put(particle.name(), particle));
  }

  void resolve(Map<String, ElementType> types) {
    childTypes =
        children.stream().map(particle -> types.get(particle.name())).toArray(ElementType[]::new);
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean allows(String attribute) {
    return attributes.contains(attribute);
  }

  boolean refRequired() {
    return refRequired;
  }

  int min() {
    return min;
  }

  int max() {
    return max;
  }

  Set<String> codes() {
    return codes;
  }

  List<Particle> children() {
    return children;
  }

  /** Those of the children that have to be there. */
  Particle[] mandatory() {
    return mandatory;
  }

  /** Whether no two of the file should have the same number. */
  boolean hasUniqueNumero() {
    return uniqueNumero;
  }

  @Nullable Particle child(String childName) {
    return byName.get(childName);
  }

  ElementType type(Particle child) {
    return childTypes[child.index()];
  }
}
