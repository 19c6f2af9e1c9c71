package org.jalon.web.course;

import java.util.List;
import org.jalon.search.SearchArea;

/** What the place of a form comes to. */
public sealed interface Where {

  /**
   * A place to search.
   *
   * @param key the place's key for addresses, empty for all France and for “around me”
   * @param name in French, empty for all France and for “around me”
   * @param text what the place's field shows: sent again, it means the same place
   */
  record Found(SearchArea area, String key, String name, String text) implements Where {

    public static final Found FRANCE = around(new SearchArea.France());

    /** An area without a name. */
    public static Found around(SearchArea area) {
      return new Found(area, "", "", "");
    }

    /** Whether distances mean something. */
    public boolean circle() {
      return area instanceof SearchArea.Around;
    }

    public boolean everywhere() {
      return area instanceof SearchArea.France;
    }
  }

  /** Several places have the name: the reader must say which. */
  record Ambiguous(String text, List<Places.Candidate> candidates) implements Where {}

  /** No place has the name. */
  record Unknown(String text, List<Places.Candidate> similar) implements Where {}
}
