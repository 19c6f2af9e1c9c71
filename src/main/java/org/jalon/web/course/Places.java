package org.jalon.web.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.place.PlaceFinder;
import org.jalon.place.Resolution;
import org.jalon.search.SearchArea;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the place text of an address to the area to search. */
@Component
public final class Places {

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  Places(Gazetteer gazetteer, PlaceFinder finder) {
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** So that the first reader does not wait for the indexes of names. */
  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    Thread.ofPlatform().name("places").start(finder::prepare);
  }

  /**
   * A place that is offered to be chosen.
   *
   * @param name French
   * @param detail what tells namesakes apart: postal code and department, French; may be empty
   * @param key what stands in addresses
   */
  public record Candidate(String name, String detail, String key) {}

  /** What people type goes before what links carry: five digits are a postal code first. */
  public Where read(String text, int radiusKm) {
    if (text.matches("[DR][0-9][0-9AB]{1,2}")) {
      Optional<Place> area = finder.findByKey(text);
      if (area.isPresent()) {
        return found(area.get(), radiusKm);
      }
    }
    return switch (finder.resolve(text)) {
      case Resolution.Clear clear -> found(clear.place(), radiusKm);
      case Resolution.Several several -> several(text, several.places());
      case Resolution.Unknown unknown ->
          finder
              .findByKey(text)
              .<Where>map(place -> found(place, radiusKm))
              .orElseGet(() ->
                  new Where.Unknown(
                      text, unknown.suggestions().stream().map(this::candidate).toList()));
    };
  }

  /** Regions in alphabetical order, overseas last. */
  List<Place> regions() {
    return gazetteer.listRegions().stream()
        .sorted(Comparator.comparing((Place region) -> overseas(region)).thenComparing(Place::name))
        .toList();
  }

  /** The departments of a region, by number. */
  List<Place> departmentsOf(Place region) {
    return gazetteer.listDepartments().stream()
        .filter(department -> department.regionCode().equals(region.code()))
        .toList();
  }

  boolean isDepartment(String number) {
    return gazetteer.findDepartment(number).isPresent();
  }

  /**
   * A text that {@link #read} leads back to the place: its key, but for the few communes whose
   * INSEE code is the postal code of another (69001 is Affoux, and Lyon 1er).
   */
  public String key(Place place) {
    String key = place.key();
    List<Place> others = gazetteer.listByPostalCode(key);
    boolean taken = !others.isEmpty() && !others.equals(List.of(place));
    return taken && !place.postalCodes().isEmpty()
        ? place.name() + " " + place.postalCodes().getFirst()
        : key;
  }

  /** Places of one name, of which the reader must choose. */
  Where several(String text, List<Place> places) {
    return new Where.Ambiguous(text, places.stream().map(this::candidate).toList());
  }

  /** A place beyond doubt. */
  public Where.Found found(Place place, int radiusKm) {
    SearchArea area =
        switch (place.kind()) {
          case COMMUNE, ARRONDISSEMENT ->
              new SearchArea.Around(place.latitude(), place.longitude(), radiusKm);
          case DEPARTMENT -> new SearchArea.Department(place.code());
          case REGION -> new SearchArea.Region(place.code());
        };
    return new Where.Found(area, key(place), place.name(), text(place));
  }

  /** The shortest text that means the place when it is sent again: Saint-Denis 974. */
  private String text(Place place) {
    return Stream.of(place.name(), place.name() + " " + place.departmentCode())
        .filter(text -> finder.resolve(text).equals(new Resolution.Clear(place)))
        .findFirst()
        .orElseGet(() -> key(place));
  }

  /** A place as it is offered to be chosen. */
  public Candidate candidate(Place place) {
    String detail =
        switch (place.kind()) {
          case COMMUNE, ARRONDISSEMENT ->
              gazetteer
                  .findDepartment(place.departmentCode())
                  .map(department -> department.name() + " (" + department.code() + ")")
                  .orElse(place.departmentCode());
          case DEPARTMENT -> place.code();
          case REGION -> "";
        };
    return new Candidate(place.name(), detail, key(place));
  }

  /** INSEE numbers the old overseas regions 01 to 06, the collectivities 975 and above. */
  private static boolean overseas(Place region) {
    return region.code().startsWith("0") || region.code().length() > 2;
  }
}
