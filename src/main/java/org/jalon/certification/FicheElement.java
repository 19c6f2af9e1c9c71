package org.jalon.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of one fiche with all that stands in it; its name is without namespace. */
final class FicheElement {

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<FicheElement> children = new ArrayList<>(0);

  FicheElement(String name) {
    this.name = name;
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  /** Characters so far. */
  int length() {
    return text.length();
  }

  void add(FicheElement child) {
    children.add(child);
  }

  /** Its own characters, without blanks around them. */
  String text() {
    return text.toString().strip();
  }

  /** The first of the named children that has text; empty when none has. */
  String text(String... names) {
    for (String wanted : names) {
      for (FicheElement child : children) {
        if (child.name.equals(wanted)) {
          String found = child.text();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return "";
  }

  Optional<FicheElement> child(String wanted) {
    return all(wanted).findFirst();
  }

  /** What stands in a list: {@code items("CODES_NSF", "NSF")}. */
  List<FicheElement> items(String list, String item) {
    return all(list).flatMap(found -> found.all(item)).toList();
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  private Stream<FicheElement> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }
}
