package org.jalon.diffusion.trial;

import java.util.List;
import java.util.Map;
import org.jalon.vocabulary.FlowState;

/**
 * What would become of a file.
 *
 * @param name as it was sent
 * @param kind what it was taken for
 * @param lheo {@code 2.2} or {@code 2.3}
 * @param offers of the whole file
 * @param tried the first {@value #MOST_SHOWN}
 * @param rules how many offers each rule is found on, most first
 * @param flows how many offers stand where, by consumer in the consumers' order
 * @param unfinished what stopped the reading, with its line; empty when it was read to its end
 */
public record TriedFile(
    String name,
    Kind kind,
    String lheo,
    int offers,
    List<TriedOffer> tried,
    Map<String, Integer> rules,
    Map<String, Map<FlowState, Integer>> flows,
    java.util.Optional<TrialRefusedException> unfinished) {

  public static final int MOST_SHOWN = 200;

  /** What a file can be. */
  public enum Kind {
    FILE,
    /** A formation alone. */
    FRAGMENT,
    SPREADSHEET
  }

  public TriedFile {
    tried = List.copyOf(tried);
  }
}
