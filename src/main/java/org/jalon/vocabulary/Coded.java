package org.jalon.vocabulary;

/** A value of a closed list, known by a code that stands in addresses, files and message keys. */
public interface Coded {

  /** Stable, lower case where the field's own code is not upper case; never changes meaning. */
  String code();
}
