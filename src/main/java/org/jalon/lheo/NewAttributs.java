package org.jalon.lheo;

/** Attributes of LHÉO 2.3 that come back to an element. */
final class NewAttributs {
  private NewAttributs() {}

  /**
   * With what was set aside.
   *
   * @return the given attributes when it cannot be there, or is there already
   */
  static Attributs with(Attributs attributs, ElementType type, String name, Extra datum) {
    String value = datum.text();
    boolean instant = name.startsWith("horodatage-");
    if (value.isEmpty()
        || !type.allows(name)
        || !attributs.value(name).isEmpty()
        || (instant && !AttributeParser.isInstant(value.strip()))) {
      return attributs;
    }
    // The day that 2.2 had instead was made of this instant.
    String made = datum.attributs().tag();
    boolean day = made.equals("datecrea") || made.equals("datemaj");
    return (day ? attributs.with(made, "") : attributs).with(name, value);
  }
}
