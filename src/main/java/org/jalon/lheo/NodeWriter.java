package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes nodes in the order of the grammar. What cannot be made valid is refused with an
 * IllegalArgumentException that names the element and the bound; what may be left out and says
 * nothing is left out; free texts are cut, codes and addresses never.
 */
final class NodeWriter {
  private static final int SHORTEST_FREE_TEXT = 50;

  /** Long enough to be free texts, yet useless when cut. */
  private static final Set<String> NEVER_CUT =
      Set.of("urlweb", "courriel", "identifiant-module", "reference-module");

  /** They mean something only in the document they come from. */
  private static final Set<String> OF_THE_DOCUMENT = Set.of("id", "idref");

  private final Grammar grammar;
  private final ExtensionWriter extensions = new ExtensionWriter();

  NodeWriter(Grammar grammar) {
    this.grammar = grammar;
  }

  void write(Node node, String namespace, StringBuilder out) {
    element(node, grammar.type(node.name()), node.name(), namespace, out);
  }

  private void element(
      Node node, ElementType type, String path, String namespace, StringBuilder out) {
    out.append('<').append(node.name());
    if (!namespace.isEmpty()) {
      XmlText.attribute("xmlns", namespace, out);
    }
    attributes(node.attributs(), type, path, out);
    int contentStart = out.append('>').length();
    if (type.kind() == ElementType.Kind.SEQUENCE) {
      sequence(node, type, path, out);
    } else {
      XmlText.content(node.text(), out);
    }
    if (out.length() == contentStart) {
      out.insert(contentStart - 1, '/');
    } else {
      out.append("</").append(node.name()).append('>');
    }
  }

  private void sequence(Node node, ElementType type, String path, StringBuilder out) {
    for (Node child : node.children()) {
      if (type.child(child.name()) == null) {
        throw refused(path + "/" + child.name(), "is no element of this version there");
      }
    }
    for (Particle particle : type.children()) {
      if (particle.name().equals("extras")) {
        extensions.groups(node.extras().groups(), path, out);
      } else {
        children(node, type, particle, path, out);
      }
    }
    if (type.child("extras") == null && !node.extras().groups().isEmpty()) {
      throw refused(path, "may not hold extras");
    }
  }

  private void children(
      Node parent, ElementType type, Particle particle, String path, StringBuilder out) {
    ElementType childType = type.type(particle);
    List<Node> written = new ArrayList<>();
    for (Node child : parent.children()) {
      if (child.name().equals(particle.name())) {
        Node ready = childType.kind() == ElementType.Kind.SEQUENCE ? child : leaf(child, childType);
        // An empty text may stand only where it is both asked for and allowed.
        if (!isNothing(ready, childType) || (particle.min() > 0 && childType.min() == 0)) {
          written.add(ready);
        }
      }
    }
    String childPath = path + "/" + particle.name();
    boolean mayBeEmpty = childType.kind() == ElementType.Kind.TEXT && childType.min() == 0;
    if (written.isEmpty() && particle.min() > 0 && mayBeEmpty) {
      written.add(Node.named(particle.name()));
    }
    if (written.size() < particle.min()) {
      throw refused(childPath, "is missing: at least " + particle.min());
    }
    if (written.size() > particle.max()) {
      throw refused(childPath, written.size() + " times: at most " + particle.max());
    }
    for (Node child : written) {
      if (childType.kind() != ElementType.Kind.SEQUENCE) {
        check(child.text(), childType, childPath);
      }
      element(child, childType, childPath, "", out);
    }
  }

  private static boolean isNothing(Node node, ElementType type) {
    return type.kind() != ElementType.Kind.SEQUENCE && node.text().isEmpty();
  }

  /** The leaf with its text legal and, when it may be, cut. */
  private static Node leaf(Node leaf, ElementType type) {
    String text = XmlText.legal(leaf.text());
    String ready = isFreeText(type) ? TextCut.toFit(text, type.max()) : text;
    return ready.equals(leaf.text())
        ? leaf
        : Node.named(leaf.name(), leaf.attributs()).withText(ready);
  }

  /** Whether it is written for people, so that no code or address is meant. */
  static boolean isFreeText(ElementType type) {
    return type.kind() == ElementType.Kind.TEXT
        && type.max() >= SHORTEST_FREE_TEXT
        && !NEVER_CUT.contains(type.name());
  }

  private static void check(String text, ElementType type, String path) {
    switch (type.kind()) {
      case TEXT -> {
        // The validator of the JDK counts UTF-16 units, others count characters: both must agree.
        int characters = text.codePointCount(0, text.length());
        if (characters < type.min()) {
          throw refused(path, "“" + text + "”: at least " + type.min() + " characters");
        }
        if (text.length() > type.max()) {
          throw refused(path, "“" + text + "”: at most " + type.max() + " characters");
        }
      }
      case CODE -> {
        if (!type.codes().contains(text)) {
          throw refused(path, "“" + text + "” is not one of its codes");
        }
      }
      case INTEGER -> {
        if (Node.wholeNumber(text).isEmpty()) {
          throw refused(path, "“" + text + "” is not a whole number");
        }
      }
      case DATE -> {
        if (!LheoDate.of(text).matchesPublishedPattern()) {
          throw refused(path, "“" + text + "” is not a date of eight digits");
        }
      }
      case SEQUENCE, EXTENSION -> throw new IllegalStateException(path);
    }
  }

  private static void attributes(
      Attributs attributs, ElementType type, String path, StringBuilder out) {
    attributs.forEach((name, value) -> {
      if (OF_THE_DOCUMENT.contains(name)) {
        return;
      }
      if (!type.allows(name)) {
        throw refused(path + "/@" + name, "is no attribute of this version there");
      }
      if (name.startsWith("horodatage-") && !AttributeParser.isInstant(value)) {
        throw refused(path + "/@" + name, "“" + value + "” is not an instant");
      }
      XmlText.attribute(name, XmlText.legal(value), out);
    });
  }

  static IllegalArgumentException refused(String path, String why) {
    return new IllegalArgumentException(path + " " + why);
  }
}
