package org.jalon.intake;

import java.util.Locale;
import org.jalon.intake.FeedRefusedException.Code;

/** What the name of a file says. */
final class FeedName {

  private FeedName() {}

  static boolean isFeed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".xml.gz");
  }

  /** Without its endings. */
  static String bare(String name) {
    return name.replaceFirst("(?i)\\.xml(\\.gz)?$", "");
  }

  /** The key of a source that stands for this file. */
  static String key(String name) {
    String key = bare(name).replaceAll("[^A-Za-z0-9-]+", "-").replaceFirst("^-+", "");
    String bounded = key.substring(0, Math.min(key.length(), 60));
    return bounded.isEmpty() ? "feed" : bounded;
  }

  /**
   * The name as it is, if it stays in its folder.
   *
   * @throws FeedRefusedException when a server names a file that leads elsewhere
   */
  static String safe(String name) throws FeedRefusedException {
    boolean leadsOut =
        name.isBlank()
            || name.contains("/")
            || name.contains("\\")
            || name.equals("..")
            || name.equals(".")
            || name.chars().anyMatch(Character::isISOControl);
    if (leadsOut) {
      throw new FeedRefusedException(Code.BAD_NAME, name);
    }
    return name;
  }

  /** The last part of a name that somebody sent, to be shown. */
  static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    return clean.isEmpty() ? "?" : clean.substring(0, Math.min(clean.length(), 120));
  }
}
