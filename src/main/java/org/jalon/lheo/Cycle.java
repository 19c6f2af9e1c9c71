package org.jalon.lheo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * LHÉO's <code>cycle</code>: one public of a session that mixes several, with its own capacities.
 *
 * @param typeCycle <code>type-cycle</code>: initial training or apprenticeship; code of table
 *     dict-type-cycle
 * @param anneeCycle <code>annee-cycle</code>: year of the cycle this session is for (1, 2…)
 * @param effectifMinimal <code>effectif-minimal</code>: minimum headcount for the session to open
 * @param capaciteSimultanee <code>capacite-simultanee</code>: maximum learners at the same time
 * @param capaciteCumulee <code>capacite-cumulee</code>: total learners that can be trained over the
 *     session
 * @param alternance <code>alternance</code>: work-study information of a cycle
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Cycle(
    String typeCycle,
    List<Integer> anneeCycle,
    OptionalInt effectifMinimal,
    OptionalInt capaciteSimultanee,
    OptionalInt capaciteCumulee,
    Optional<Alternance> alternance,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Cycle {
    anneeCycle = List.copyOf(anneeCycle);
  }

  static Cycle from(Node node) {
    return new Cycle(
        node.token("type-cycle"),
        node.integers("annee-cycle"),
        node.integer("effectif-minimal"),
        node.integer("capacite-simultanee"),
        node.integer("capacite-cumulee"),
        node.optional("alternance", Alternance::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("type-cycle", typeCycle)
        .integers("annee-cycle", anneeCycle)
        .integer("effectif-minimal", effectifMinimal)
        .integer("capacite-simultanee", capaciteSimultanee)
        .integer("capacite-cumulee", capaciteCumulee)
        .optional("alternance", alternance, Alternance::to)
        .extras(extras);
  }
}
