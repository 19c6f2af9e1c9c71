package org.jalon.lheo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether an action, its formation or its responsible body have changed: SHA-256 of all they
 * say, without what changes at each export ({@code datemaj}, {@code horodatage-*}, {@code
 * flux-intercarif}), and without the formation's other actions.
 */
public final class ContentHash {

  private static final Set<String> IGNORED_ATTRIBUTES =
      Set.of("datemaj", "horodatage-creation", "horodatage-modification", "horodatage-export");
  private static final Set<String> IGNORED_EXTRAS = Set.of("flux-intercarif", "flux-carif");

  /** Small texts are gathered before they are digested. */
  private static final int GATHERED_BYTES = 1 << 13;

  private final MessageDigest digest;
  private final Utf8Buffer gathered = new Utf8Buffer(2 * GATHERED_BYTES);
  private final byte[] formation;

  /** Of the actions of this formation. */
  public ContentHash(Formation formation) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    add(formation.to("formation", List.of()));
    this.formation = digested();
  }

  /** The hash of one of the formation's actions, 32 bytes. */
  public byte[] of(Action action) {
    digest.update(formation);
    add(action.to("action"));
    return digested();
  }

  private byte[] digested() {
    gathered.digestInto(digest);
    return digest.digest();
  }

  private void add(Node node) {
    text(node.name());
    if (node.attributs() != Attributs.NONE) {
      node.attributs().forEach(this::attribute);
    }
    text(node.text());
    List<Node> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      add(children.get(i));
    }
    add(node.extraList());
    end(2);
  }

  private void attribute(String name, String value) {
    if (!IGNORED_ATTRIBUTES.contains(name)) {
      text(name);
      text(value);
    }
  }

  private void add(List<Extra> extras) {
    for (int i = 0; i < extras.size(); i++) {
      Extra extra = extras.get(i);
      if (!IGNORED_EXTRAS.contains(extra.info().toLowerCase(Locale.ROOT))) {
        text(extra.info());
        text(extra.numero());
        text(extra.ref());
        text(extra.text());
        text(extra.xml());
        add(extra.children());
        end(3);
      }
    }
  }

  private void text(String text) {
    if (gathered.size() > GATHERED_BYTES) {
      gathered.digestInto(digest);
    }
    if (!text.isEmpty()) {
      gathered.raw(text);
    }
    end(1);
  }

  private void end(int mark) {
    gathered.mark(mark);
  }
}
