package org.jalon.lheo;

import java.util.List;

/**
 * One extension datum (<code>extra</code>), or a group of them (<code>extras</code>).
 *
 * @param group true for <code>extras</code>: it has children and no text
 * @param attributs <code>info</code> is the key, sometimes with <code>numero</code> or <code>ref
 *     </code>
 * @param text all characters of an <code>extra</code>, elements inside it left out
 * @param xml the content of an <code>extra</code> that holds elements, with every namespace said
 *     where it is needed; empty when there is only text
 * @param children of a group
 */
public record Extra(
    boolean group, Attributs attributs, String text, String xml, List<Extra> children) {

  public Extra {
    children = List.copyOf(children);
  }

  public static Extra datum(String info, String text) {
    return new Extra(false, Attributs.NONE.withInfo(info), text, "", List.of());
  }

  public static Extra group(String info, List<Extra> children) {
    return new Extra(true, Attributs.NONE.withInfo(info), "", "", children);
  }

  public String info() {
    return attributs.info();
  }

  public String numero() {
    return attributs.numero();
  }

  public String ref() {
    return attributs.ref();
  }
}
