package org.jalon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The site's languages, as {@code i18n/languages.csv} lists them. */
public final class Languages {

  private static final String SOURCE = "/i18n/languages.csv";
  private static final LanguageTable TABLE = read();

  private Languages() {}

  /** All languages in the order in which they are shown; the first one is the default. */
  public static List<Language> all() {
    return TABLE.languages();
  }

  /** The language to use when nothing else is known: French. */
  public static Language byDefault() {
    return TABLE.byDefault();
  }

  /** The language of a path code such as {@code prs}; exact, as addresses are. */
  public static Optional<Language> find(String pathCode) {
    return TABLE.find(pathCode);
  }

  /** The language of a locale, by its tag: {@code fa-AF}, {@code fa} and {@code prs} give Dari. */
  public static Optional<Language> find(Locale locale) {
    return TABLE.findByTag(locale.toLanguageTag());
  }

  /**
   * The best language for an {@code Accept-Language} header: highest weight first, then the order
   * of the header. Extensions ({@code -u-ca-persian}) do not count; a header that is empty,
   * unreadable or asks only for other languages gives the default.
   */
  public static Language negotiate(String acceptLanguage) {
    return TABLE.negotiate(acceptLanguage);
  }

  private static LanguageTable read() {
    try (InputStream stream = Languages.class.getResourceAsStream(SOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The language table is missing: classpath:" + SOURCE);
      }
      return LanguageTable.read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The language table cannot be read: classpath:" + SOURCE, e);
    }
  }
}
