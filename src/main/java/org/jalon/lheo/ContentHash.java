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

  /** Never used but to be copied: looking a digest up takes longer than digesting a short text. */
  private static final MessageDigest BLANK = sha256();

  private final MessageDigest digest;
  private final Utf8Buffer gathered = new Utf8Buffer(2 * GATHERED_BYTES);
  private final byte[] formation;

  /** Of the actions of this formation. */
  public ContentHash(Formation formation) {
    this.digest = newDigest();
    add(formation.to("formation", List.of()));
    this.formation = digested();
  }

  /** The hash of one of the formation's actions, 32 bytes. */
  public byte[] of(Action action) {
    digest.update(formation);
    add(action.to("action"));
    return digested();
  }

  private static MessageDigest newDigest() {
    try {
      return (MessageDigest) BLANK.clone();
    } catch (CloneNotSupportedException otherProvider) {
      return sha256();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private byte[] digested() {
    gathered.digestInto(digest);
    return digest.digest();
  }

  private void add(Node node) {
    // A name as its specified hash code: no two names of LHÉO share one.
    gathered.mark(node.nameHash());
    if (node.attributs() != Attributs.NONE) {
      node.attributs().forEach(this::attribute);
    }
    text(node.text());
    List<Node> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      add(children.get(i));
    }
    add(node.extraList());
    gathered.mark((byte) 2);
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
        gathered.mark((byte) 3);
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
    gathered.mark((byte) 1);
  }
}
