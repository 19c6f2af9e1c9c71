package org.jalon.lheo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The namespaces that a fragment inherits from the elements around it. */
final class InheritedNamespaces {
  /** Innermost first: prefix (empty for none) to namespace, as each start tag declares them. */
  private final Deque<Map<String, String>> declared = new ArrayDeque<>();

  void enter(XMLStreamReader xml) {
    Map<String, String> own = new TreeMap<>();
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = xml.getNamespacePrefix(i);
      String namespace = xml.getNamespaceURI(i);
      own.put(prefix == null ? "" : prefix, namespace == null ? "" : namespace);
    }
    declared.push(own);
  }

  void leave() {
    declared.pop();
  }

  /** Adds to the start tag, right after its name, what the innermost element needs from outside. */
  String close(String fragment) {
    Map<String, String> own = declared.getFirst();
    Map<String, String> needed = new TreeMap<>();
    for (Map<String, String> around : declared) {
      around.forEach((prefix, namespace) -> {
        boolean used = prefix.isEmpty() || fragment.contains(prefix + ":");
        if (used && !own.containsKey(prefix)) {
          needed.putIfAbsent(prefix, namespace);
        }
      });
    }
    if (needed.isEmpty() || needed.equals(Map.of("", ""))) {
      return fragment;
    }
    StringBuilder declarations = new StringBuilder(64 * needed.size());
    needed.forEach((prefix, namespace) ->
        XmlText.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace, declarations));
    int afterName = afterName(fragment);
    return fragment.substring(0, afterName) + declarations + fragment.substring(afterName);
  }

  private static int afterName(String fragment) {
    int end = 1;
    while (" \t\r\n/>".indexOf(fragment.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
