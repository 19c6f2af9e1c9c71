package org.jalon.testsupport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jalon.lheo.FileFault;
import org.jalon.lheo.LheoFinding;

/** Every way in which a feed may arrive damaged, and what has to come of it. */
public final class DamagedFeeds {

  /** Numbers of the formations of the whole feed; the second one is where most damage is done. */
  public static final List<String> FORMATIONS = List.of("01_F1", "01_F2", "01_F3");

  /** Numbers of their actions, one each. */
  public static final List<String> ACTIONS = List.of("01_A1", "01_A2", "01_A3");

  private DamagedFeeds() {}

  /**
   * A kind of damage.
   *
   * @param name a sentence, unique
   * @param done from the whole feed to the damaged one
   */
  public record Damage(String name, UnaryOperator<byte[]> done, Outcome outcome) {

    public byte[] feed() {
      return done.apply(whole());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What has to come of a damaged feed. The first and the third formation stay as they were. */
  public sealed interface Outcome {

    /** The file is refused, with one of these faults. */
    record Refused(Set<FileFault.Code> faults) implements Outcome {}

    /** The second formation comes with this finding among its own. */
    record Found(LheoFinding.Code code, String path) implements Outcome {}

    /** The second formation does not come; this finding is among those around the formations. */
    record Lost(LheoFinding.Code code, String path) implements Outcome {}

    /** All three come without any finding in them, and with this one around them. */
    record Around(LheoFinding.Code code, String path) implements Outcome {}

    /** No formation comes, the file is read to its end, and this finding says so. */
    record Nothing(LheoFinding.Code code, String path) implements Outcome {}

    /** All three come, without any finding. */
    record Taken() implements Outcome {}
  }

  /** A valid feed of three formations, in ASCII but for the second one. */
  public static byte[] whole() {
    List<Formations.Course> courses = new ArrayList<>();
    for (int i = 0; i < FORMATIONS.size(); i++) {
      courses.add(
          Formations.course()
              .number(FORMATIONS.get(i))
              .action(ACTIONS.get(i))
              .title(i == 1 ? "Été" : "Lire"));
    }
    return Formations.feed(courses);
  }

  /** Every kind. */
  public static List<Damage> all() {
    List<Damage> all = new ArrayList<>(DamagedBytes.all());
    all.addAll(DamagedMarkup.all());
    all.addAll(DamagedElements.all());
    return List.copyOf(all);
  }

  static Outcome refused(FileFault.Code first, FileFault.Code... others) {
    return new Outcome.Refused(EnumSet.of(first, others));
  }

  static Outcome found(LheoFinding.Code code, String path) {
    return new Outcome.Found(code, path);
  }
}
