package org.jalon.lheo;

/**
 * Prints nodes as they are, in the order they have, for who knows them to be valid. See {@link
 * NodeWriter} for who does not.
 */
final class NodePrinter {
  private final Utf8Buffer out;
  private final Identifiers identifiers;

  NodePrinter(Utf8Buffer out, Identifiers identifiers) {
    this.out = out;
    this.identifiers = identifiers;
  }

  /** An element of 2.3 so that it can stand anywhere. */
  static String standalone(Node node) {
    Utf8Buffer xml = new Utf8Buffer(1 << 10);
    new NodePrinter(xml, Identifiers.ALL).element(node, LheoVersion.V2_3.namespace());
    return xml.toString();
  }

  void element(Node node) {
    element(node, "");
  }

  private void element(Node node, String namespace) {
    start(node, namespace);
    int content = out.size();
    for (Node child : node.children()) {
      element(child, "");
    }
    out.text(node.text());
    extras(node);
    end(node, content);
  }

  /** A start tag alone. */
  void start(Node node, String namespace) {
    out.raw("<").raw(node.name());
    if (!namespace.isEmpty()) {
      out.attribute("xmlns", namespace);
    }
    attributes(node.attributs());
    out.raw(">");
  }

  void extras(Node node) {
    for (Extra group : node.extraList()) {
      extra(group);
    }
  }

  private void end(Node node, int content) {
    if (out.size() == content) {
      out.cutTo(content - 1);
      out.raw("/>");
    } else {
      out.raw("</").raw(node.name()).raw(">");
    }
  }

  private void extra(Extra extra) {
    String name = extra.group() ? "extras" : "extra";
    out.raw("<").raw(name);
    attributes(extra.attributs());
    out.raw(">");
    extra.children().forEach(this::extra);
    if (extra.xml().isEmpty()) {
      out.text(extra.text());
    } else {
      out.raw(extra.xml());
    }
    out.raw("</").raw(name).raw(">");
  }

  private void attributes(Attributs attributs) {
    if (attributs == Attributs.NONE) {
      return;
    }
    boolean identifies = attributs.identifies();
    attributs.forEach((name, value) -> {
      if (!identifies || identifiers.keeps(name, value)) {
        out.attribute(name, value);
      }
    });
  }
}
