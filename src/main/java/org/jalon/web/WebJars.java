package org.jalon.web;

/** Where the map's library is, as the build file names its version. */
public final class WebJars {

  static final String LEAFLET = "1.9.4";

  /** Folder of leaflet.js, leaflet.css and images/, with a slash at its end. */
  public static final String LEAFLET_FOLDER = "/webjars/leaflet/" + LEAFLET + "/dist/";

  private WebJars() {}
}
