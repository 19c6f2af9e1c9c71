package org.jalon.lheo;

/**
 * What became of something that the other version of LHÉO cannot say.
 *
 * @param path such as <code>formation/action[1]/session[2]/recrutement</code>; only elements that
 *     may be repeated have a number, from 1
 * @param element name of the element, or of the attribute after <code>@</code>
 * @param count how many of them at that path
 */
public record Loss(String path, String element, int count, Fate fate) {

  /** Where it went. */
  public enum Fate {
    /** The one of several that stays where it was. */
    KEPT,
    /** Said otherwise, less exactly; the original stands in the extras too. */
    MAPPED,
    /** Kept whole, but only in <code>extras info="lheo-2.3"</code>. */
    EXTRAS,
    /** Gone. */
    DROPPED,
    /** Back in its place, from the extras of an earlier transcoding. */
    RESTORED
  }
}
