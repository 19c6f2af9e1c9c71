package org.jalon.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database.
 *
 * @param url JDBC address of an outside PostgreSQL (environment: {@code JALON_DATABASE_URL});
 *     empty: the site starts its own
 * @param user of the outside one
 * @param password of the outside one
 * @param folder where the site's own keeps its data
 */
@ConfigurationProperties("jalon.database")
public record DatabaseProperties(
    @DefaultValue("") String url,
    @DefaultValue("postgres") String user,
    @DefaultValue("") String password,
    @DefaultValue("var/postgres") Path folder) {

  public DatabaseProperties {
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "jalon.database.url must begin with jdbc:postgresql: but is " + url);
    }
  }

  boolean outside() {
    return !url.isEmpty();
  }
}
