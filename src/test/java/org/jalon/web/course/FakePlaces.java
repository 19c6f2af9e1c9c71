package org.jalon.web.course;

import java.util.List;
import java.util.Locale;
import org.jalon.language.Language;
import org.springframework.stereotype.Component;

/** A handful of places. */
@Component
public class FakePlaces implements Places {

  private static final List<Candidate> KNOWN =
      List.of(
          new Candidate("69123", "Lyon", "Rhône", new Extent.Town(45.7589, 4.8414)),
          new Candidate("75056", "Paris", "Paris", new Extent.Town(48.8566, 2.3522)),
          new Candidate("93066", "Saint-Denis", "Seine-Saint-Denis", new Extent.Town(48.93, 2.35)),
          new Candidate("97411", "Saint-Denis", "La Réunion", new Extent.Town(-20.88, 55.45)),
          new Candidate("D69", "Rhône", "", new Extent.WholeDepartment("69")),
          new Candidate("R84", "Auvergne-Rhône-Alpes", "", new Extent.WholeRegion("84")));

  @Override
  public Answer read(String text, Language language) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<Candidate> found =
        KNOWN.stream()
            .filter(p -> p.key().equals(text) || p.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    return switch (found.size()) {
      case 0 -> new Answer.Unknown(List.of(KNOWN.getFirst()));
      case 1 -> new Answer.Clear(found.getFirst());
      default -> new Answer.Several(found);
    };
  }

  @Override
  public List<Region> regions() {
    return List.of(
        new Region(
            "84",
            "Auvergne-Rhône-Alpes",
            List.of(new Department("01", "Ain"), new Department("69", "Rhône"))),
        new Region("11", "Île-de-France", List.of(new Department("75", "Paris"))));
  }
}
