package org.jalon.lheo;

import java.util.List;

/**
 * The name of a place, <code>denomination</code> of an address in 2.3, as a line of 2.2. It is
 * always set aside in full too.
 */
final class PlaceName {
  static final String TAG = "denomination";

  private static final Grammar OLD = Grammar.of(LheoVersion.V2_2);
  private static final int LINE_CHARACTERS = OLD.type("ligne").max();
  private static final int LINES = 4;
  private static final int LINES_OF_COORDONNEES = 3;

  private PlaceName() {}

  /**
   * Writes the name as the first line of the address, if there is room and no line says it.
   *
   * @return the tag of the key under which the name is set aside
   */
  static String intoLines(Node adresse, Node old) {
    String name = adresse.text("denomination");
    List<String> lines = adresse.texts("ligne");
    if (lines.contains(name) || lines.contains(cut(name))) {
      return SetAside.NOWHERE_ELSE;
    }
    if (lines.size() < LINES) {
      old.add(line(name));
      return "";
    }
    return SetAside.IN_COORDONNEES;
  }

  /** Writes the name as a line of the details, when the address has no room for one more. */
  static void intoCoordonnees(Node coordonnees, Node old, ElementType type) {
    Node adresse = old.child("adresse");
    String name = nameToPlace(adresse);
    if (name.isEmpty()) {
      return;
    }
    if (coordonnees.texts("ligne").size() < LINES_OF_COORDONNEES) {
      old.insert(line(name), type);
    }
  }

  /** The name that an address has set aside for its surroundings; empty when there is none. */
  static String nameToPlace(Node adresse) {
    List<Extra> groups = adresse.extras().groups();
    if (groups.isEmpty() || !SetAside.isGroup(groups.getLast())) {
      return "";
    }
    for (Extra datum : groups.getLast().children()) {
      if (datum.info().equals(TAG) && datum.attributs().tag().equals(SetAside.IN_COORDONNEES)) {
        return datum.text();
      }
    }
    return "";
  }

  static String cut(String name) {
    return TextCut.toFit(name, LINE_CHARACTERS);
  }

  private static Node line(String name) {
    return Node.named("ligne", Attributs.NONE.withTag(TAG)).withText(cut(name));
  }
}
