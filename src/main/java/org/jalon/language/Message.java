package org.jalon.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pattern in one language, compiled at its first use. */
final class Message {

  private final String pattern;
  private final Language language;
  private final Optional<TextPattern> texts;
  private volatile @Nullable MessageFormat compiled;

  Message(String pattern, Language language) {
    this.pattern = pattern;
    this.language = language;
    this.texts = TextPattern.of(pattern);
  }

  String pattern() {
    return pattern;
  }

  /**
   * The text with its arguments in place; a pattern without braces is returned as it is.
   *
   * @throws IllegalArgumentException when the pattern is no ICU pattern; it is named
   */
  String format(Object[] args) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    if (texts.isPresent() && texts.get().takes(args)) {
      return texts.get().fill(args);
    }
    MessageFormat format = compiled();
    // ICU formats are not thread-safe, and their clones share the formats of the arguments.
    synchronized (format) {
      return format.format((Object) args);
    }
  }

  private MessageFormat compiled() {
    MessageFormat format = compiled;
    if (format == null) {
      format = compile();
      compiled = format;
    }
    return format;
  }

  private MessageFormat compile() {
    // ICU would use the Persian calendar for Dari and Pashto, and their digits.
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-ca-gregory-nu-latn");
    try {
      // In every mode of ICU an apostrophe before a brace quotes it, and French writes l'{0}.
      return new MessageFormat(pattern.replace("'", "''"), locale);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "No ICU pattern in " + language.pathCode() + ": " + pattern, e);
    }
  }
}
