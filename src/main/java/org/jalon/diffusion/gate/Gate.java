package org.jalon.diffusion.gate;

import org.jalon.quality.RuleDescription;

/**
 * Something that a consumer may ask of the offers it receives. One final class a gate; its source
 * stands in its Javadoc and its description, its words are those of a rule.
 */
public interface Gate {

  RuleDescription description();

  /**
   * The gate as one consumer sets it.
   *
   * @throws IllegalArgumentException when a setting cannot be read; the message names it
   */
  Barrier set(Settings settings);

  default String id() {
    return description().id();
  }
}
