package org.jalon.search.query;

/** The numbers of all values that no vocabulary knows, shared by the segments of a generation. */
record OpenLists(Ordinals departments, Ordinals regions, Ordinals certifications) {

  OpenLists() {
    this(new Ordinals(), new Ordinals(), new Ordinals());
  }
}
