package org.jalon.lheo;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * LHÉO's <code>recrutement</code>: an event by which learners are chosen: meeting, interview, test.
 *
 * @param modaliteRecrutement <code>modalite-recrutement</code>: how recruitment is done; code of
 *     table dict-modalite-recrutement
 * @param codePerimetreRecrutement <code>code-perimetre-recrutement</code>: geographic recruitment
 *     area; code of table dict-perimetre-recrutement
 * @param infosPerimetreRecrutement <code>infos-perimetre-recrutement</code>: precision on the
 *     recruitment area, mostly when the code is 0 (other)
 * @param aDistance <code>a-distance</code>: whether an event takes place remotely; code of table
 *     dict-boolean
 * @param adresse <code>adresse</code>: postal address
 * @param urlweb <code>urlweb</code>: a web address; the scheme may be missing ("www.x.fr")
 * @param nbPlaces <code>nb-places</code>: number of seats of a recruitment event
 * @param periode <code>periode</code>: period between two dates
 * @param heureDebut <code>heure-debut</code>: start hour, HHhMM, Hh or HHh ("14h15", "9h")
 * @param heureFin <code>heure-fin</code>: end hour, same form
 * @param commentaire <code>commentaire</code>: comment about the enclosing element
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Recrutement(
    String modaliteRecrutement,
    String codePerimetreRecrutement,
    String infosPerimetreRecrutement,
    String aDistance,
    Optional<Adresse> adresse,
    String urlweb,
    OptionalInt nbPlaces,
    Optional<Periode> periode,
    String heureDebut,
    String heureFin,
    String commentaire,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static Recrutement from(Node node) {
    return new Recrutement(
        node.token("modalite-recrutement"),
        node.token("code-perimetre-recrutement"),
        node.text("infos-perimetre-recrutement"),
        node.token("a-distance"),
        node.optional("adresse", Adresse::from),
        node.token("urlweb"),
        node.integer("nb-places"),
        node.optional("periode", Periode::from),
        node.token("heure-debut"),
        node.token("heure-fin"),
        node.text("commentaire"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("modalite-recrutement", modaliteRecrutement)
        .text("code-perimetre-recrutement", codePerimetreRecrutement)
        .text("infos-perimetre-recrutement", infosPerimetreRecrutement)
        .text("a-distance", aDistance)
        .optional("adresse", adresse, Adresse::to)
        .text("urlweb", urlweb)
        .integer("nb-places", nbPlaces)
        .optional("periode", periode, Periode::to)
        .text("heure-debut", heureDebut)
        .text("heure-fin", heureFin)
        .text("commentaire", commentaire)
        .extras(extras);
  }
}
