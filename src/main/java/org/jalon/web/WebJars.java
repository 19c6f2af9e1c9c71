package org.jalon.web;

/** Where the map's libraries are, as the build file names their versions. */
public final class WebJars {

  static final String LEAFLET = "1.9.4";
  static final String MARKERCLUSTER = "1.4.1";

  /** Folder of leaflet.js, leaflet.css and images/, with a slash at its end. */
  public static final String LEAFLET_FOLDER = "/webjars/leaflet/" + LEAFLET + "/dist/";

  /** Folder of leaflet.markercluster.js and its styles, with a slash at its end. */
  public static final String MARKERCLUSTER_FOLDER =
      "/webjars/leaflet-markercluster/" + MARKERCLUSTER + "/";

  private WebJars() {}
}
