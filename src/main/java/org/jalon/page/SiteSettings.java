package org.jalon.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an administrator may set for the pages, under {@code jalon}.
 *
 * @param publicUrl the address readers type, without a path: https://example.org
 * @param assets where templates, static files and words are; ends with a slash
 * @param map the map of the results
 * @param operator who runs the site
 */
@Validated
@ConfigurationProperties("jalon")
public record SiteSettings(
    @NotNull @DefaultValue("http://localhost:8080") URI publicUrl,
    @Pattern(regexp = ".*/", message = "must end with a slash") @DefaultValue("classpath:/")
        String assets,
    @Valid @DefaultValue MapSettings map,
    @Valid @DefaultValue Operator operator) {

  public SiteSettings {
    if (publicUrl.getHost() == null || !publicUrl.getScheme().matches("https?")) {
      throw new IllegalArgumentException(
          "jalon.public-url must be like https://example.org, not: " + publicUrl);
    }
  }

  /** The public address and a path that begins with a slash. */
  public String absolute(String path) {
    String base = publicUrl.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }

  /** Whether templates and words are read from disk and may change under way. */
  public boolean editable() {
    return assets.startsWith("file:");
  }

  /**
   * @param tilesUrl Leaflet's pattern with {z}, {x}, {y}
   * @param attribution whom the tiles' licence wants named
   */
  public record MapSettings(
      @DefaultValue("true") boolean enabled,
      @NotNull @DefaultValue("") String tilesUrl,
      @NotNull @DefaultValue("") String attribution) {

    /** Scheme and host of the tiles, empty when there are none: {@code https://data.geopf.fr}. */
    public String tilesOrigin() {
      int path = tilesUrl.indexOf('/', tilesUrl.indexOf("://") + 3);
      return enabled && tilesUrl.startsWith("http") && path > 0 ? tilesUrl.substring(0, path) : "";
    }
  }

  /** Who runs the site; an empty text is shown as missing. */
  public record Operator(
      @NotNull @DefaultValue("") String name,
      @NotNull @DefaultValue("") String address,
      @NotNull @DefaultValue("") String mail,
      @NotNull @DefaultValue("") String host) {}
}
