package org.jalon.page.template;

/**
 * A piece of a page that writes its own markup. For pieces that stand on a page a hundred times,
 * and only for those: a template says the same with less, but costs several times as much.
 */
public interface Drawn {

  /** Writes the piece; what comes from data goes through {@link Html#text}. */
  void draw(Html html);
}
