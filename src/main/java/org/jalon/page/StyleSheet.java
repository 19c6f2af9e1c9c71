package org.jalon.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * A style sheet made of many small ones. Its source is an index of {@code @import} lines that a
 * browser understands as they stand; here they are written out into one text, without comments, so
 * that a reader's telephone asks once.
 */
public final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("@import \"([a-z0-9/-]+\\.css)\"(?: (\\([^)]+\\)))?;");
  private static final Pattern INDENT = Pattern.compile("\\s*\\n\\s*");

  private StyleSheet() {}

  /**
   * @param folder where static files are, with a slash at the end
   * @param name of the index, such as {@code site.css}
   * @return the style sheet as it is to stand in that folder
   */
  public static String packed(String folder, String name) {
    Matcher imports = IMPORT.matcher(text(folder, name));
    return imports.replaceAll(one -> {
      String piece = piece(folder, one.group(1));
      String media = one.group(2);
      return Matcher.quoteReplacement(
          media == null ? piece : "@media " + media + "{" + piece + "}");
    });
  }

  /** One piece, moved from its folder into the one above. */
  public static String piece(String folder, String name) {
    return text(folder, name).replace("url(../", "url(");
  }

  private static String text(String folder, String name) {
    try {
      String css =
          new DefaultResourceLoader()
              .getResource(folder + name)
              .getContentAsString(StandardCharsets.UTF_8);
      return INDENT.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n").strip();
    } catch (IOException e) {
      throw new UncheckedIOException("A style sheet is missing: " + folder + name, e);
    }
  }
}
