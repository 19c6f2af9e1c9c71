package org.jalon.diffusion.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.lheo.LheoFragment;

/**
 * A stored formation with those of its actions that go out.
 *
 * @param fragment LHÉO of either version, with all its actions
 * @param offers at least one, by ordinal
 */
public record OutgoingFormation(String fragment, List<Offer> offers) {

  /**
   * One action of the formation.
   *
   * @param ordinal of the action, 0 for the first
   * @param hash hexadecimal, another one when what is offered changes
   */
  public record Offer(String publicId, int ordinal, String hash) {}

  public OutgoingFormation {
    offers = List.copyOf(offers);
  }

  OutgoingFormation with(List<Offer> some) {
    return new OutgoingFormation(fragment, some);
  }

  /** The fragment with the actions of the offers only. */
  String cut() {
    Set<Integer> ordinals = new TreeSet<>();
    offers.forEach(offer -> ordinals.add(offer.ordinal()));
    return LheoFragment.withActions(fragment, ordinals);
  }
}
