package org.jalon.diffusion;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One who receives offers, as {@code consumers.yml} describes it.
 *
 * @param id stable, part of addresses and file names
 * @param names by language, {@code fr} and {@code en}
 * @param publishedOn where its conditions can be read and as of when, such as “ETO, 2018”; empty
 *     when they are only inferred
 * @param perimeter gates whose offers it does not ask for when they are shut: not concerned
 * @param gates that hold an offer it does ask for
 * @param blocking ids of rules of control that hold an offer, or families of them ({@code LHO-*})
 * @param remarked ids of rules that are told and hold nothing
 * @param lheo version of its LHÉO file, {@code 2.2} or {@code 2.3}
 * @param open whether its files need no key
 */
public record Consumer(
    String id,
    Map<String, String> names,
    String publishedOn,
    List<Condition> perimeter,
    List<Condition> gates,
    Set<String> blocking,
    Set<String> remarked,
    String lheo,
    boolean open) {

  /**
   * A gate by its id with what it is set to, such as {@code FLO-03} with {@code days: 30}.
   *
   * @param settings names are those that the gate knows
   */
  public record Condition(String gate, Map<String, String> settings) {}

  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("fr", id));
  }
}
