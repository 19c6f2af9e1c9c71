package org.jalon.lheo;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The attributes of an element; an empty string stands for an absent one.
 *
 * @param numero the producer's own number
 * @param info free information
 * @param ref version of a nomenclature, or an internal number
 * @param id unique in the document
 * @param idref an <code>id</code> of the document
 * @param tag free label
 * @param datemaj date of the last change, no fixed form
 * @param datecrea date of creation, no fixed form
 * @param horodatageCreation xs:dateTime, LHÉO 2.3
 * @param horodatageModification xs:dateTime, LHÉO 2.3
 * @param horodatageExport xs:dateTime, LHÉO 2.3
 * @param uri LHÉO 2.3
 * @param href link to the page of the element
 * @param file link to the full file
 */
public record Attributs(
    String numero,
    String info,
    String ref,
    String id,
    String idref,
    String tag,
    String datemaj,
    String datecrea,
    String horodatageCreation,
    String horodatageModification,
    String horodatageExport,
    String uri,
    String href,
    String file) {

  /** The names as written, in the order of the components. */
  static final List<String> NAMES =
      List.of(
          "numero",
          "info",
          "ref",
          "id",
          "idref",
          "tag",
          "datemaj",
          "datecrea",
          "horodatage-creation",
          "horodatage-modification",
          "horodatage-export",
          "uri",
          "href",
          "file");

  private static final Map<String, Integer> INDEXES =
      IntStream.range(0, NAMES.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(NAMES::get, index -> index));

  public static final Attributs NONE =
      new Attributs("", "", "", "", "", "", "", "", "", "", "", "", "", "");

  public static Attributs numbered(String numero) {
    return NONE.withNumero(numero);
  }

  public Attributs withNumero(String value) {
    return with(0, value);
  }

  public Attributs withInfo(String value) {
    return with(1, value);
  }

  public Attributs withRef(String value) {
    return with(2, value);
  }

  public Attributs withTag(String value) {
    return with(5, value);
  }

  public Attributs withDatemaj(String value) {
    return with(6, value);
  }

  public Attributs withDatecrea(String value) {
    return with(7, value);
  }

  /** The attribute of that name as written in LHÉO; an unknown name changes nothing. */
  Attributs with(String name, String value) {
    int index = index(name);
    return index < 0 ? this : with(index, value);
  }

  private Attributs with(int index, String value) {
    String[] all = values();
    all[index] = value;
    return of(all);
  }

  /**
   * Calls back with the name, as written in LHÉO, and the value of each attribute that is there.
   */
  void forEach(BiConsumer<String, String> action) {
    if (this == NONE) {
      return;
    }
    String[] all = values();
    for (int i = 0; i < all.length; i++) {
      if (!all[i].isEmpty()) {
        action.accept(NAMES.get(i), all[i]);
      }
    }
  }

  /** The value of that name as written in LHÉO; empty when it is absent or unknown. */
  String value(String name) {
    int index = index(name);
    return index < 0 ? "" : values()[index];
  }

  /** Those that the grammar knows there. */
  Attributs only(ElementType type) {
    Attributs[] known = {this};
    forEach((name, value) -> known[0] = type.allows(name) ? known[0] : known[0].with(name, ""));
    return known[0];
  }

  /** Whether there is one that 2.2 does not know. */
  boolean saysMoreThanOld() {
    return !horodatageCreation.isEmpty()
        || !horodatageModification.isEmpty()
        || !horodatageExport.isEmpty()
        || !uri.isEmpty();
  }

  /** Whether it names an element of the document, itself or another. */
  boolean identifies() {
    return !id.isEmpty() || !idref.isEmpty();
  }

  /** Place of that name among the names; negative when LHÉO has no such attribute. */
  static int index(String name) {
    return INDEXES.getOrDefault(name, -1);
  }

  /** For {@link #of}: nothing said yet. */
  static String[] noValues() {
    return NONE.values();
  }

  private String[] values() {
    return new String[] {
      numero,
      info,
      ref,
      id,
      idref,
      tag,
      datemaj,
      datecrea,
      horodatageCreation,
      horodatageModification,
      horodatageExport,
      uri,
      href,
      file
    };
  }

  /** From values in the order of the names. */
  static Attributs of(String[] v) {
    return new Attributs(
        v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13]);
  }
}
