package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of <code>extra</code> elements, made fit for a version. The definition calls it free,
 * but the schema checks whatever it knows in its own namespace, at any depth: what was free in one
 * version may be wrong in the other.
 */
final class ExtraContent {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final LheoVersion to;
  private final LheoVersion from;
  private final Losses losses;

  ExtraContent(LheoVersion to, Losses losses) {
    this.to = to;
    this.from = to == LheoVersion.V2_2 ? LheoVersion.V2_3 : LheoVersion.V2_2;
    this.losses = losses;
  }

  Extra fit(Extra extra) {
    if (!extra.group()) {
      return extra.xml().isEmpty() ? extra : datum(extra);
    }
    List<Extra> children = new ArrayList<>(extra.children().size());
    boolean same = true;
    for (Extra child : extra.children()) {
      children.add(fit(child));
      same &= children.getLast() == child;
    }
    return same ? extra : new Extra(true, extra.attributs(), "", "", children);
  }

  private Extra datum(Extra extra) {
    String xml = extra.xml();
    boolean toIsThere = xml.contains(to.namespace());
    boolean fromIsThere = xml.contains(from.namespace());
    boolean renaming = to == LheoVersion.V2_3 && fromIsThere;
    if (!toIsThere && !renaming && !xml.contains(SCHEMA_INSTANCE)) {
      return extra;
    }
    if (renaming) {
      String renamed = renamed(xml, from, to);
      if (LheoSchema.of(to).takesInExtra(renamed)) {
        return with(extra, renamed);
      }
    }
    if (LheoSchema.of(to).takesInExtra(xml)) {
      return extra;
    }
    String foreign = renamed(xml, to, from);
    if (LheoSchema.of(to).takesInExtra(foreign)) {
      losses.add("extras/extra", 1, Loss.Fate.MAPPED);
      return with(extra, foreign);
    }
    losses.add("extras/extra", 1, Loss.Fate.DROPPED);
    return new Extra(false, extra.attributs(), extra.text(), "", List.of());
  }

  private static Extra with(Extra extra, String xml) {
    return new Extra(false, extra.attributs(), extra.text(), xml, List.of());
  }

  /** Extra content bears no prefix on elements: this is how a namespace is said there. */
  private static String renamed(String xml, LheoVersion from, LheoVersion to) {
    return xml.replace("xmlns=\"" + from.namespace() + "\"", "xmlns=\"" + to.namespace() + "\"");
  }
}
