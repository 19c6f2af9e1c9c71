package org.jalon.vocabulary;

/** Where an offer stands with one consumer of the network's flows. */
public enum FlowState implements Coded {
  /** In the consumer's file. */
  GOES_OUT("diffusee"),
  /** Time alone will let it go out. */
  WAITING("attente"),
  /** A rule or a gate stops it. */
  HELD("retenue"),
  /** The consumer does not ask for offers of that sort. */
  NOT_CONCERNED("non-concernee");

  private final String code;

  FlowState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
