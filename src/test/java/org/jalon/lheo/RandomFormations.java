package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Formations that use the grammar of a version at random; valid against its schema. */
final class RandomFormations {
  private static final int MOST_REPEATED = 4;
  private static final String[] WORDS = {
    "cours", "é", "&", "<p>", "😀", "ligne\nligne", "l’été", "\"a\"", "]]>", "  ", "\t", "\r", "œ"
  };
  private static final String[] INSTANTS = {
    "2026-01-14T23:30:00Z", "2025-07-01T00:00:00", "2024-02-29T12:00:00.5+02:00"
  };

  private final Random random;
  private final LheoVersion version;
  private final Grammar grammar;

  RandomFormations(long seed, LheoVersion version) {
    this.random = new Random(seed);
    this.version = version;
    this.grammar = Grammar.of(version);
  }

  String file(int formations) {
    Utf8Buffer out = new Utf8Buffer(1 << 16);
    NodePrinter printer = new NodePrinter(out, Identifiers.ALL);
    out.raw("<lheo xmlns=\"" + version.namespace() + "\">\n");
    out.raw("<offres>\n");
    for (int i = 0; i < formations; i++) {
      printer.element(node(grammar.type("formation"), 0));
      out.raw("\n");
    }
    return out.raw("</offres></lheo>").toString();
  }

  private Node node(ElementType type, int depth) {
    Node node = Node.named(type.name(), attributs(type));
    if (type.kind() != ElementType.Kind.SEQUENCE) {
      return node.withText(text(type));
    }
    for (Particle particle : type.children()) {
      int count = particle.min();
      if (chance(depth < 2 ? 50 : 30)) {
        count += random.nextInt(Math.min(MOST_REPEATED, particle.max() - particle.min()) + 1);
      }
      for (int i = 0; i < count; i++) {
        if (particle.name().equals("extras")) {
          node.add(extras(depth));
        } else {
          node.add(node(type.type(particle), depth + 1));
        }
      }
    }
    return node;
  }

  private Extra extras(int depth) {
    List<Extra> children = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      if (depth < 6 && chance(10)) {
        children.add(extras(depth + 1));
      } else if (chance(20)) {
        children.add(
            new Extra(
                false,
                attributs(grammar.type("extra")),
                "N",
                "<coordonnees xmlns=\"" + version.namespace() + "\"><nom>N</nom></coordonnees>",
                List.of()));
      } else {
        children.add(
            new Extra(
                false, attributs(grammar.type("extra")), WORDS[random.nextInt(9)], "", List.of()));
      }
    }
    Attributs own = attributs(grammar.type("extras"));
    return new Extra(true, chance(10) ? own.withInfo("lheo-2.3") : own, "", "", children);
  }

  private Attributs attributs(ElementType type) {
    Attributs attributs = Attributs.NONE;
    if (type.refRequired()) {
      attributs = attributs.withRef("V14");
    }
    if (chance(85)) {
      return attributs;
    }
    for (String name : Attributs.NAMES) {
      boolean identifier = name.equals("id") || name.equals("idref");
      if (type.allows(name) && !identifier && chance(25)) {
        attributs = attributs.with(name, value(name));
      }
    }
    return attributs;
  }

  private String value(String name) {
    if (name.startsWith("horodatage-")) {
      return INSTANTS[random.nextInt(INSTANTS.length)];
    }
    return switch (name) {
      case "uri" -> "https://example.org/" + random.nextInt(9);
      case "tag" -> chance(50) ? "principal" : chance(50) ? "denomination" : "absent";
      default -> "a<\"&\n" + random.nextInt(9);
    };
  }

  private String text(ElementType type) {
    return switch (type.kind()) {
      case CODE -> {
        List<String> codes = type.codes().stream().sorted().toList();
        String code = codes.get(random.nextInt(codes.size()));
        yield chance(5) ? " " + code + "\n" : code;
      }
      case INTEGER -> Integer.toString(random.nextInt(100));
      case DATE -> chance(50) ? "20260901" : "99999999";
      default -> free(type);
    };
  }

  private String free(ElementType type) {
    if (type.name().startsWith("heure-")) {
      return "9h30";
    }
    if (type.name().equals("code-RNCP") && chance(50)) {
      boolean prefixed = version == LheoVersion.V2_3;
      return prefixed ? "RNCP" + random.nextInt(1_000_000) : Integer.toString(random.nextInt(1000));
    }
    StringBuilder text = new StringBuilder();
    int wanted = chance(10) ? type.max() : Math.min(type.max(), type.min() + random.nextInt(60));
    while (text.length() < wanted) {
      text.append(chance(60) ? "x" : WORDS[random.nextInt(WORDS.length)]);
    }
    text.setLength(wanted);
    if (wanted > 0 && Character.isHighSurrogate(text.charAt(wanted - 1))) {
      text.setCharAt(wanted - 1, 'y');
    }
    // The shortest texts are counted in characters, of which some are two units.
    return text.codePointCount(0, wanted) < type.min() ? "z".repeat(wanted) : text.toString();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
