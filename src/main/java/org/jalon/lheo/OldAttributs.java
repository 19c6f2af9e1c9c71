package org.jalon.lheo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attributes of LHÉO 2.3 as 2.2 can say them; the others are set aside. */
final class OldAttributs {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final Set<String> IDENTIFIERS = Set.of("id", "idref");

  private final Losses losses;
  private final boolean identifiersAside;

  OldAttributs(Losses losses, boolean identifiersAside) {
    this.losses = losses;
    this.identifiersAside = identifiersAside;
  }

  /**
   * @param key the child's name and a slash, when another element keeps what is set aside
   * @param number of the child among its namesakes, from 1
   */
  Attributs of(Attributs attributs, ElementType type, String key, int number, SetAside aside) {
    if (fits(attributs)) {
      return attributs;
    }
    boolean created =
        type.allows("datecrea")
            && attributs.datecrea().isEmpty()
            && !day(attributs.horodatageCreation()).isEmpty();
    boolean changed =
        type.allows("datemaj")
            && attributs.datemaj().isEmpty()
            && !day(attributs.horodatageModification()).isEmpty();
    String numero = number == 1 ? "" : Integer.toString(number);
    Attributs[] old = {Attributs.NONE};
    attributs.forEach((name, value) -> {
      if (type.allows(name) && !(identifiersAside && IDENTIFIERS.contains(name))) {
        old[0] = old[0].with(name, value);
        return;
      }
      String into =
          switch (name) {
            case "horodatage-creation" -> created ? "datecrea" : "";
            case "horodatage-modification" -> changed ? "datemaj" : "";
            default -> "";
          };
      aside.add(key + "@" + name, numero, into, value, "");
      losses.add(key + "@" + name, 1, into.isEmpty() ? Loss.Fate.EXTRAS : Loss.Fate.MAPPED);
    });
    if (created) {
      old[0] = old[0].withDatecrea(day(attributs.horodatageCreation()));
    }
    if (changed) {
      old[0] = old[0].withDatemaj(day(attributs.horodatageModification()));
    }
    return old[0];
  }

  /**
   * @param way to the extension data from its element, such as <code>2.1</code>
   */
  Extra extension(Extra extra, String way, SetAside aside) {
    Attributs[] old = {extra.attributs()};
    if (!fits(extra.attributs())) {
      String key = (extra.group() ? "extras" : "extra") + "/@";
      extra
          .attributs()
          .forEach((name, value) -> {
            boolean identifier = identifiersAside && IDENTIFIERS.contains(name);
            if (identifier || name.startsWith("horodatage-") || name.equals("uri")) {
              old[0] = old[0].with(name, "");
              aside.add(key + name, way, "", value, "");
              losses.add(key + name, 1, Loss.Fate.EXTRAS);
            }
          });
    }
    List<Extra> children = new ArrayList<>(extra.children().size());
    boolean same = old[0] == extra.attributs();
    for (int i = 0; i < extra.children().size(); i++) {
      Extra child = extra.children().get(i);
      children.add(extension(child, way + "." + (i + 1), aside));
      same &= children.getLast() == child;
    }
    return same ? extra : new Extra(extra.group(), old[0], extra.text(), extra.xml(), children);
  }

  private boolean fits(Attributs attributs) {
    return attributs == Attributs.NONE
        || (!attributs.saysMoreThanOld() && !(identifiersAside && attributs.identifies()));
  }

  /** The day in France of an instant of LHÉO; empty when there is none. */
  private static String day(String written) {
    String instant = written.strip();
    if (!AttributeParser.isInstant(instant)) {
      return "";
    }
    try {
      Object parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              instant, OffsetDateTime::from, LocalDateTime::from);
      return LheoDate.of(
              parsed instanceof OffsetDateTime zoned
                  ? zoned.atZoneSameInstant(FRANCE).toLocalDate()
                  : ((LocalDateTime) parsed).toLocalDate())
          .text();
    } catch (DateTimeException notInAnyCalendar) {
      return "";
    }
  }
}
