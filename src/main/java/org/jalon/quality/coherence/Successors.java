package org.jalon.quality.coherence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.certification.Certification;
import org.jalon.quality.Registers;

/** What became of a certification. */
final class Successors {

  /** Registers have cycles, and chains of three or four. */
  private static final int MOST = 50;

  private Successors() {}

  /** Whether the certification, or one that replaced it, is in force. */
  static boolean live(Registers registers, String code) {
    Optional<Certification> certification = registers.findCertification(code);
    return certification.isPresent()
        && (certification.get().active() || !of(registers, certification.get()).isEmpty());
  }

  /** The certifications in force that replaced it, over any number of steps. */
  static Set<String> of(Registers registers, Certification replaced) {
    Set<String> live = new TreeSet<>();
    Set<String> seen = new HashSet<>(List.of(replaced.code()));
    Deque<String> next = new ArrayDeque<>(replaced.successors());
    while (!next.isEmpty() && seen.size() < MOST) {
      String code = next.removeFirst();
      Optional<Certification> found =
          seen.add(code) ? registers.findCertification(code) : Optional.empty();
      if (found.isPresent() && found.get().active()) {
        live.add(code);
      } else if (found.isPresent()) {
        next.addAll(found.get().successors());
      }
    }
    return live;
  }
}
