package org.jalon.lheo;

import java.util.List;
import java.util.Optional;

/**
 * LHÉO's <code>coordonnees</code>: contact details; every part may be missing.
 *
 * @param civilite <code>civilite</code>: title of a person (M., Mme…)
 * @param nom <code>nom</code>: last name of a person, or name of any entity
 * @param prenom <code>prenom</code>: first name of a person
 * @param ligne <code>ligne</code>: one free line, 50 characters at most, used both in coordonnees
 *     (0..3) and adresse (1..4)
 * @param adresse <code>adresse</code>: postal address
 * @param telfixe <code>telfixe/numtel</code>: landline numbers
 * @param portable <code>portable/numtel</code>: mobile numbers
 * @param fax <code>fax/numtel</code>: fax numbers
 * @param courriel <code>courriel</code>: e-mail address
 * @param web <code>web/urlweb</code>: web site addresses
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Coordonnees(
    String civilite,
    String nom,
    String prenom,
    List<String> ligne,
    Optional<Adresse> adresse,
    List<String> telfixe,
    List<String> portable,
    List<String> fax,
    String courriel,
    List<String> web,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Coordonnees {
    ligne = List.copyOf(ligne);
    telfixe = List.copyOf(telfixe);
    portable = List.copyOf(portable);
    fax = List.copyOf(fax);
    web = List.copyOf(web);
  }

  static Coordonnees from(Node node) {
    return new Coordonnees(
        node.text("civilite"),
        node.text("nom"),
        node.text("prenom"),
        node.texts("ligne"),
        node.optional("adresse", Adresse::from),
        node.child("telfixe").texts("numtel"),
        node.child("portable").texts("numtel"),
        node.child("fax").texts("numtel"),
        node.text("courriel"),
        node.child("web").texts("urlweb"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("civilite", civilite)
        .text("nom", nom)
        .text("prenom", prenom)
        .texts("ligne", ligne)
        .optional("adresse", adresse, Adresse::to)
        .wrapper(Node.named("telfixe").texts("numtel", telfixe))
        .wrapper(Node.named("portable").texts("numtel", portable))
        .wrapper(Node.named("fax").texts("numtel", fax))
        .text("courriel", courriel)
        .wrapper(Node.named("web").texts("urlweb", web))
        .extras(extras);
  }
}
