package org.jalon.lheo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
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

  private final MessageDigest digest;
  private final byte[] formation;

  /** Of the actions of this formation. */
  public ContentHash(Formation formation) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    add(formation.to("formation"), "action");
    this.formation = digest.digest();
  }

  /** The hash of one of the formation's actions, 32 bytes. */
  public byte[] of(Action action) {
    digest.update(formation);
    add(action.to("action"), "");
    return digest.digest();
  }

  private void add(Node node, String skipped) {
    text(node.name());
    node.attributs()
        .forEach((name, value) -> {
          if (!IGNORED_ATTRIBUTES.contains(name)) {
            text(name);
            text(value);
          }
        });
    text(node.text());
    for (Node child : node.children()) {
      if (!child.name().equals(skipped)) {
        add(child, "");
      }
    }
    add(node.extras().groups());
    digest.update((byte) 2);
  }

  private void add(List<Extra> extras) {
    for (Extra extra : extras) {
      if (!IGNORED_EXTRAS.contains(extra.info().toLowerCase(java.util.Locale.ROOT))) {
        text(extra.info());
        text(extra.numero());
        text(extra.ref());
        text(extra.text());
        text(extra.xml());
        add(extra.children());
        digest.update((byte) 3);
      }
    }
  }

  private void text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 1);
  }
}
