package org.jalon.quality;

import java.util.List;

/** The rules of one family. */
public interface RuleFamily {

  /** Those that the rule book decides. */
  List<Rule> rules();

  /** Those that somebody else decides, or nobody. */
  List<RuleDescription> others();
}
