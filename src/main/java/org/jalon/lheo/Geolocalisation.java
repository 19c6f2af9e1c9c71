package org.jalon.lheo;

/**
 * LHÉO's <code>geolocalisation</code>: a point in WGS84 decimal degrees, as written by the
 * producer.
 *
 * @param latitude <code>latitude</code>: latitude, text, decimal point (may be empty)
 * @param longitude <code>longitude</code>: longitude, text, decimal point (may be empty)
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Geolocalisation(String latitude, String longitude, Attributs attributs, Extras extras)
    implements LheoElement {

  static Geolocalisation from(Node node) {
    return new Geolocalisation(
        node.token("latitude"), node.token("longitude"), node.attributs(), node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("latitude", latitude)
        .text("longitude", longitude)
        .extras(extras);
  }
}
