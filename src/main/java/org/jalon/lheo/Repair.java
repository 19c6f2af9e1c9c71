package org.jalon.lheo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a formation valid where this needs no invention: children in the order of the grammar,
 * blanks around values gone, empty elements gone or, where a text is mandatory, a dash as producers
 * write it. Never cuts a code, never invents a date, a number or an address.
 */
final class Repair {
  private static final String DASH = "-";
  private static final Set<LheoFinding.Code> REPAIRABLE =
      EnumSet.of(
          LheoFinding.Code.WRONG_ORDER,
          LheoFinding.Code.EMPTY,
          LheoFinding.Code.TOO_LONG,
          LheoFinding.Code.TOO_SHORT);

  private Repair() {}

  /** The formation made valid; empty when that cannot be done safely. */
  static Optional<Node> of(NodeInFile formation, LheoVersion version) {
    boolean hopeless =
        formation.findings().size() >= Findings.MOST
            || formation.findings().stream()
                .anyMatch(finding ->
                    finding.code().breaksSchema() && !REPAIRABLE.contains(finding.code()));
    if (hopeless) {
      return Optional.empty();
    }
    ElementType type = Grammar.of(version).type("formation");
    return sequence(formation.node(), type).filter(repaired -> isComplete(repaired, type));
  }

  /** Empty when it holds nothing any more, and held something before. */
  private static Optional<Node> sequence(Node node, ElementType type) {
    Node repaired = Node.named(node.name(), node.attributs());
    List<Node> sorted = new ArrayList<>(node.children());
    sorted.sort(Comparator.comparingInt((Node child) -> particle(type, child).index()));
    for (Node child : sorted) {
      Particle particle = particle(type, child);
      ElementType childType = type.type(particle);
      if (childType.kind() == ElementType.Kind.SEQUENCE) {
        sequence(child, childType)
            .filter(made -> isComplete(made, childType) || particle.min() > 0)
            .ifPresent(repaired::add);
      } else {
        leaf(child, childType, particle).ifPresent(repaired::add);
      }
    }
    repaired.extras(node.extras());
    boolean emptied =
        repaired.children().isEmpty()
            && repaired.extraList().isEmpty()
            && !node.children().isEmpty();
    return emptied && node.attributs() == Attributs.NONE ? Optional.empty() : Optional.of(repaired);
  }

  private static Optional<Node> leaf(Node leaf, ElementType type, Particle particle) {
    if (LeafCheck.takes(type, leaf)) {
      return Optional.of(leaf);
    }
    String stripped = leaf.text().strip();
    if (!stripped.isEmpty()) {
      return Optional.of(leaf.withAttributs(leaf.attributs()).withText(stripped));
    }
    boolean dash =
        particle.min() > 0
            && type.kind() == ElementType.Kind.TEXT
            && type.min() == 1
            && NodeWriter.isFreeText(type);
    return dash
        ? Optional.of(leaf.withAttributs(leaf.attributs()).withText(DASH))
        : Optional.empty();
  }

  private static boolean isComplete(Node node, ElementType type) {
    for (Particle particle : type.children()) {
      int count = 0;
      for (Node child : node.children()) {
        if (child.name().equals(particle.name())) {
          count++;
          if (!isValid(child, type.type(particle))) {
            return false;
          }
        }
      }
      boolean extension = type.type(particle).kind() == ElementType.Kind.EXTENSION;
      if (!extension && (count < particle.min() || count > particle.max())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isValid(Node node, ElementType type) {
    return type.kind() == ElementType.Kind.SEQUENCE
        ? isComplete(node, type)
        : LeafCheck.takes(type, node);
  }

  private static Particle particle(ElementType type, Node child) {
    Particle particle = type.child(child.name());
    if (particle == null) {
      throw new IllegalStateException(type.name() + " has no child " + child.name());
    }
    return particle;
  }
}
