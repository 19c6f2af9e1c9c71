package org.jalon.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of the static files. They carry a hash of all of them, taken once at start, so that
 * browsers may keep them for ever and no page ever searches the class path for a link.
 */
@Component
public final class Assets {

  private static final int HASH_LENGTH = 8;

  private final String base;
  private final String build;
  private final Links links;

  Assets(SiteSettings settings, ObjectProvider<BuildProperties> build) {
    String files = hash(settings.assets() + "static/");
    this.base = "/static/" + files + "/";
    this.links =
        new Links(
            base + "site.css",
            base + "site.js",
            base + "icons.svg",
            base + "favicon.svg",
            base + "icons/touch.png");
    BuildProperties properties = build.getIfAvailable();
    Instant built = properties == null ? null : properties.getTime();
    // Without a build time a restart makes every page fresh: better than an old page after a
    // change.
    this.build = files + Long.toString((built == null ? Instant.now() : built).toEpochMilli(), 36);
  }

  /**
   * Addresses of the static files; {@code #name} of a picture follows {@code icons}.
   *
   * @param touch the picture for the start of an iPhone
   */
  public record Links(String css, String js, String icons, String favicon, String touch) {}

  /** The folder all static files are served under, with slashes at both ends. */
  public String base() {
    return base;
  }

  /** Changes whenever templates, words or code may have: for ETags. */
  public String build() {
    return build;
  }

  /** What every page links to. */
  public Links links() {
    return links;
  }

  /** The address of a static file, such as {@code backoffice.css}. */
  public String file(String name) {
    return base + name;
  }

  /** The address of a picture of the sprite. */
  public String icon(String name) {
    return links.icons() + "#" + name;
  }

  /** The picture of preview cards. */
  public String card() {
    return base + "card.png";
  }

  private static String hash(String folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(folder + "**/*.*");
      Arrays.sort(files, Comparator.comparing(Resource::getDescription));
      for (Resource file : files) {
        if (file.isReadable()) {
          String name = file.getFilename();
          digest.update((name == null ? "" : name).getBytes(StandardCharsets.UTF_8));
          digest.update(file.getContentAsByteArray());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException("Static files cannot be read: " + folder, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
