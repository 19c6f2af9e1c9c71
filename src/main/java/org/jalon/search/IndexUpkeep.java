package org.jalon.search;

/** What an operator, or the start of the site, may ask of the index. */
public interface IndexUpkeep {

  /** Shows the index that an earlier run of the site left on disk, if it can be used as it is. */
  void openExisting();

  /**
   * The database can be read from now on: what needs no offers is brought level with it, in the
   * background.
   */
  void databaseReady();

  /** Brings the index level with the database now; the first time, builds it. */
  void catchUp();
}
