package org.jalon.offer;

import java.util.OptionalInt;
import org.jalon.run.Effect;

/**
 * How often a rule was broken in a source, as a run left it.
 *
 * @param before findings after the committed run before; empty when there was none
 */
public record RuleCount(String rule, Effect effect, int findings, int offers, OptionalInt before) {}
