package org.jalon.lheo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formation of LHÉO 2.3 as 2.2 can say it. LHÉO defines no conversion: what 2.2 has no room for
 * is kept, in its own words, in <code>extras info="lheo-2.3"</code> of its parent.
 */
final class Downgrade {
  private static final Grammar OLD = Grammar.of(LheoVersion.V2_2);
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  /** Levels of the framework of 2019 to those of 1969: lossy, so the original is kept too. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "11", "1", "12", "3", "13", "4", "14", "5", "15", "6", "16", "7", "17", "8", "18", "8");

  /** LADOM is “other”; the Interior and OFII are “State, other”. */
  private static final Map<String, String> FUNDERS = Map.of("18", "0", "19", "13", "20", "13");

  /** A contact of any sort, a referent for teaching, or the desk. */
  private static final Set<String> GENERAL_CONTACTS = Set.of("", "0", "3", "4");

  private final NodeWriter original = new NodeWriter(Grammar.of(LheoVersion.V2_3));

  Node apply(Node formation) {
    return sequence(formation, OLD.type("formation"));
  }

  private Node sequence(Node node, ElementType type) {
    List<Extra> lost = new ArrayList<>();
    Node old = Node.named(node.name(), attributes(node.attributs(), type, lost));
    if (node.name().equals("adresse")) {
      denomination(node, old);
    }
    for (Particle particle : type.children()) {
      children(node, old, type, particle, lost);
    }
    for (Node child : node.children()) {
      if (type.child(child.name()) == null) {
        lose(child, lost);
      }
    }
    old.extras(node.extras());
    if (!lost.isEmpty()) {
      old.add(Extra.group("lheo-2.3", lost));
    }
    return old;
  }

  private void children(
      Node node, Node old, ElementType type, Particle particle, List<Extra> lost) {
    List<Node> all = node.list(particle.name(), child -> child);
    List<Node> kept = all;
    if (all.size() > particle.max() && particle.max() == 1) {
      Node best = best(all);
      kept = List.of(best);
      all.stream().filter(child -> child != best).forEach(child -> lose(child, lost));
    }
    for (Node child : kept) {
      ElementType childType = type.type(particle);
      if (childType.kind() == ElementType.Kind.SEQUENCE) {
        old.add(sequence(child, childType));
      } else {
        leaf(child, childType, lost).ifPresent(old::add);
      }
    }
    if (all.isEmpty() && particle.name().equals("lieu-de-formation")) {
      // 2.2 wants a place where 2.3 wants none: an empty one invents no address.
      old.add(
          Node.named("lieu-de-formation", Attributs.NONE.withTag("absent"))
              .add(Node.named("coordonnees")));
    }
  }

  /**
   * The one that the producer says is the main one, else the most general contact, else the first.
   */
  private static Node best(List<Node> all) {
    for (Node child : all) {
      if (child.attributs().tag().equals("principal")) {
        return child;
      }
    }
    for (Node child : all) {
      if (GENERAL_CONTACTS.contains(child.token("type-contact"))) {
        return child;
      }
    }
    return all.getFirst();
  }

  private Optional<Node> leaf(Node leaf, ElementType type, List<Extra> lost) {
    String written = leaf.text();
    String value =
        switch (leaf.name()) {
          case "code-niveau-entree", "code-niveau-sortie" -> LEVELS.getOrDefault(written, written);
          case "code-financeur" -> FUNDERS.getOrDefault(written, written);
          case "code-RNCP" -> written.replaceFirst("^RNCP", "");
          default -> written;
        };
    boolean registryCode = leaf.name().equals("code-RNCP") || leaf.name().equals("code-CERTIFINFO");
    boolean tooLong = registryCode && value.length() > type.max();
    if (tooLong || !value.equals(written)) {
      lost.add(Extra.datum(leaf.name(), written));
    }
    return tooLong
        ? Optional.empty()
        : Optional.of(
            Node.named(leaf.name(), attributes(leaf.attributs(), type, new ArrayList<>()))
                .withText(value));
  }

  /** The name of a place becomes its first line, if there is room; it is always kept in full. */
  private static void denomination(Node adresse, Node old) {
    String name = adresse.text("denomination");
    List<String> lines = adresse.texts("ligne");
    int most = OLD.type("ligne").max();
    if (!name.isEmpty() && lines.size() < 4 && !lines.contains(name)) {
      old.add(
          Node.named("ligne", Attributs.NONE.withTag("denomination"))
              .withText(TextCut.toFit(name, most)));
    }
  }

  private void lose(Node child, List<Extra> lost) {
    if (!child.children().isEmpty() || !child.extras().groups().isEmpty()) {
      StringBuilder xml = new StringBuilder();
      original.write(child, LheoVersion.V2_3.namespace(), xml);
      lost.add(
          new Extra(false, Attributs.NONE.withInfo(child.name()), "", xml.toString(), List.of()));
    } else if (!child.text().isEmpty()) {
      lost.add(Extra.datum(child.name(), child.text()));
    }
  }

  private static Attributs attributes(Attributs attributs, ElementType type, List<Extra> lost) {
    if (attributs == Attributs.NONE) {
      return attributs;
    }
    List<Extra> unknown = new ArrayList<>();
    Attributs[] old = {Attributs.NONE};
    attributs.forEach((name, value) -> {
      if (type.allows(name)) {
        old[0] = old[0].with(name, value);
      } else {
        unknown.add(Extra.datum("@" + name, value));
      }
    });
    if (type.allows("datemaj") && attributs.datemaj().isEmpty()) {
      old[0] = old[0].withDatemaj(day(attributs.horodatageModification()));
    }
    if (type.allows("datecrea") && attributs.datecrea().isEmpty()) {
      old[0] = old[0].withDatecrea(day(attributs.horodatageCreation()));
    }
    lost.addAll(unknown);
    return old[0];
  }

  /** The day in France of an instant of LHÉO; empty when there is none. */
  private static String day(String instant) {
    if (!AttributeParser.isInstant(instant)) {
      return "";
    }
    try {
      Object parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              instant, OffsetDateTime::from, LocalDateTime::from);
      return LheoDate.of(
              parsed instanceof OffsetDateTime zoned
                  ? zoned.atZoneSameInstant(FRANCE).toLocalDate()
                  : ((LocalDateTime) parsed).toLocalDate())
          .text();
    } catch (DateTimeException notInAnyCalendar) {
      return "";
    }
  }
}
