package org.jalon.lheo;

import java.util.List;
import java.util.Optional;

/**
 * LHÉO's <code>adresse</code>: a postal address.
 *
 * @param denomination <code>denomination</code>: name of a place or structure
 * @param ligne <code>ligne</code>: one free line, 50 characters at most, used both in coordonnees
 *     (0..3) and adresse (1..4)
 * @param codepostal <code>codepostal</code>: postcode
 * @param ville <code>ville</code>: town name
 * @param departement <code>departement</code>: département number (2A/2B, 971…)
 * @param codeInseeCommune <code>code-INSEE-commune</code>: iNSEE (COG) commune code
 * @param codeInseeCanton <code>code-INSEE-canton</code>: iNSEE canton code
 * @param region <code>region</code>: iNSEE region number; feeds mix pre-2016 and current codes
 * @param pays <code>pays</code>: country, ISO 3166-1 alpha-2
 * @param geolocalisation <code>geolocalisation</code>: wGS84 decimal degrees
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Adresse(
    String denomination,
    List<String> ligne,
    String codepostal,
    String ville,
    String departement,
    String codeInseeCommune,
    String codeInseeCanton,
    String region,
    String pays,
    Optional<Geolocalisation> geolocalisation,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Adresse {
    ligne = List.copyOf(ligne);
  }

  static Adresse from(Node node) {
    return new Adresse(
        node.text("denomination"),
        node.texts("ligne"),
        node.token("codepostal"),
        node.text("ville"),
        node.token("departement"),
        node.token("code-INSEE-commune"),
        node.token("code-INSEE-canton"),
        node.token("region"),
        node.token("pays"),
        node.optional("geolocalisation", Geolocalisation::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("denomination", denomination)
        .texts("ligne", ligne)
        .text("codepostal", codepostal)
        .text("ville", ville)
        .text("departement", departement)
        .text("code-INSEE-commune", codeInseeCommune)
        .text("code-INSEE-canton", codeInseeCanton)
        .text("region", region)
        .text("pays", pays)
        .optional("geolocalisation", geolocalisation, Geolocalisation::to)
        .extras(extras);
  }
}
