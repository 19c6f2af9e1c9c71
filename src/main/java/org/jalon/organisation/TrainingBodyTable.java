package org.jalon.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jalon.register.LoadedEdition;
import org.jalon.register.PackedLongs;
import org.jalon.register.PackedTexts;
import org.jalon.register.store.RegisterStore;

/** The public list in memory, by SIREN: about 100 bytes a line. */
final class TrainingBodyTable {

  /** Stands between the parts of a line's text; no part can hold it. */
  private static final String PART = "\u001f";

  private static final int FETCH = 5_000;

  private final Optional<LoadedEdition> edition;
  private final PackedLongs sirens = new PackedLongs();

  /** Activity number, SIRET, Qualiopi, name, former numbers. */
  private final PackedTexts texts = new PackedTexts();

  private TrainingBodyTable(Optional<LoadedEdition> edition) {
    this.edition = edition;
  }

  static TrainingBodyTable read(StatelessSession session) {
    TrainingBodyTable table =
        new TrainingBodyTable(RegisterStore.find(session, TrainingBodyLines.REGISTER));
    try (var rows =
        session
            .createSelectionQuery(
                "select siren, activityNumber, siret, qualiopi, name, formerActivityNumbers"
                    + " from TrainingBodyRow order by siren, id",
                Object[].class)
            .setFetchSize(FETCH)
            .getResultStream()) {
      rows.forEach(table::add);
    }
    return table;
  }

  private void add(Object[] row) {
    sirens.add(Long.parseLong((String) row[0]));
    texts.add(
        String.join(
            PART,
            (String) row[1],
            (String) row[2],
            String.join(",", (String[]) row[3]),
            ((String) row[4]).replace(PART, " "),
            String.join(",", (String[]) row[5])));
  }

  Optional<LoadedEdition> edition() {
    return edition;
  }

  List<TrainingBody> listBySiren(String siren) {
    if (!siren.matches("[0-9]{9}")) {
      return List.of();
    }
    long number = Long.parseLong(siren);
    List<TrainingBody> bodies = new ArrayList<>(1);
    int place = sirens.search(number);
    while (place >= 0 && place < sirens.size() && sirens.get(place) == number) {
      bodies.add(body(siren, texts.get(place)));
      place++;
    }
    return bodies;
  }

  private static TrainingBody body(String siren, String text) {
    String[] parts = text.split(PART, -1);
    return new TrainingBody(
        parts[0], parts(parts[4]), siren, parts[1], parts[3], qualiopi(parts(parts[2])));
  }

  private static List<String> parts(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private static Set<Qualiopi> qualiopi(List<String> names) {
    Set<Qualiopi> held = EnumSet.noneOf(Qualiopi.class);
    names.forEach(name -> held.add(Qualiopi.valueOf(name)));
    return Set.copyOf(held);
  }
}
