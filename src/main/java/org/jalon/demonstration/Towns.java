package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;

/**
 * The towns of a department where courses are: those of 1,000 people and more, the arrondissements
 * instead of Paris, Lyon and Marseille; where all are smaller, all.
 */
final class Towns {

  static final int SMALLEST = 1000;

  /** Above 1: courses gather in the larger towns more than people do. */
  private static final double GATHERING = 1.25;

  private final List<Place> places;
  private final double[] upTo;

  private Towns(List<Place> places) {
    this.places = places;
    this.upTo = new double[places.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += Math.pow(Math.max(1, places.get(i).population()), GATHERING);
      upTo[i] = sum;
    }
  }

  /** Of a department that has communes. */
  static Towns of(Gazetteer gazetteer, String department) {
    List<Place> all = new ArrayList<>();
    for (Place commune : gazetteer.listCommunesOf(department)) {
      List<Place> parts = gazetteer.listArrondissementsOf(commune);
      all.addAll(parts.isEmpty() ? List.of(commune) : parts);
    }
    all.removeIf(place -> place.postalCodes().isEmpty());
    List<Place> larger = all.stream().filter(place -> place.population() >= SMALLEST).toList();
    return new Towns(larger.isEmpty() ? all : larger);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  Place draw(Draw draw) {
    int found = Arrays.binarySearch(upTo, draw.fraction() * upTo[upTo.length - 1]);
    return places.get(Math.min(found < 0 ? -found - 1 : found, places.size() - 1));
  }
}
