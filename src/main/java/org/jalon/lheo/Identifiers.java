package org.jalon.lheo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps <code>id</code> unique in the document that is written, and <code>idref</code> pointing to
 * something in it: formations may have been left out.
 */
class Identifiers {
  static final Identifiers ALL =
      new Identifiers() {
        @Override
        boolean keeps(String name, String value) {
          return true;
        }
      };

  private final NumberSet written = new NumberSet();
  private final Set<String> ahead = new HashSet<>();
  private int dropped;

  /** Looks at what a formation names, before it is written. */
  void lookAhead(Node node) {
    if (!node.attributs().id().isEmpty()) {
      ahead.add(node.attributs().id().strip());
    }
    node.children().forEach(this::lookAhead);
  }

  /**
   * Takes a formation as it is, when it names nothing, or only what is its own and new.
   *
   * @return false when something has to go; then nothing was remembered
   */
  boolean take(Node formation) {
    List<Attributs> all = new ArrayList<>();
    collect(formation, all);
    Set<String> own = new HashSet<>();
    boolean asItIs =
        all.stream()
            .map(attributs -> attributs.id().strip())
            .filter(id -> !id.isEmpty())
            .allMatch(id -> isName(id) && !written.contains("id", id) && own.add(id));
    asItIs =
        asItIs
            && all.stream()
                .map(attributs -> attributs.idref().strip())
                .filter(idref -> !idref.isEmpty())
                .allMatch(idref -> own.contains(idref) || written.contains("id", idref));
    if (asItIs) {
      own.forEach(id -> written.add("id", id));
    }
    return asItIs;
  }

  private static void collect(Node node, List<Attributs> found) {
    if (node.attributs().identifies()) {
      found.add(node.attributs());
    }
    node.children().forEach(child -> collect(child, found));
    node.extraList().forEach(extra -> collect(extra, found));
  }

  private static void collect(Extra extra, List<Attributs> found) {
    if (extra.attributs().identifies()) {
      found.add(extra.attributs());
    }
    extra.children().forEach(child -> collect(child, found));
  }

  boolean keeps(String name, String value) {
    boolean keeps =
        switch (name) {
          case "id" -> isName(value.strip()) && written.add("id", value.strip());
          case "idref" -> ahead.contains(value.strip()) || written.contains("id", value.strip());
          default -> true;
        };
    dropped += keeps ? 0 : 1;
    return keeps;
  }

  /** How many were not kept since the last time; forgets what lay ahead. */
  int dropped() {
    int count = dropped;
    dropped = 0;
    ahead.clear();
    return count;
  }

  /** The names of XML without a colon, those outside ASCII taken on trust. */
  private static boolean isName(String value) {
    return value
            .chars()
            .allMatch(c -> c >= 128 || Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0)
        && !value.isEmpty()
        && (Character.isLetter(value.charAt(0))
            || value.charAt(0) == '_'
            || value.charAt(0) >= 128);
  }
}
