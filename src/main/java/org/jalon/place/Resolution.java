package org.jalon.place;

import java.util.List;

/** What a text means as a place. */
public sealed interface Resolution {

  /** One place, beyond doubt. */
  record Clear(Place place) implements Resolution {}

  /** Several places may be meant, most likely first: ask which. Never fewer than two. */
  record Several(List<Place> places) implements Resolution {
    public Several {
      places = List.copyOf(places);
    }
  }

  /** No such place; up to five whose names are spelled nearly so, nearest first. */
  record Unknown(List<Place> suggestions) implements Resolution {
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }
  }
}
