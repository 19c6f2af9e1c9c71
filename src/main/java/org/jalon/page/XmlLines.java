package org.jalon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML cut into lines and coloured pieces, to be looked at.
 *
 * @param cut whether it goes on: more is not read on a screen
 * @param broken whether it is one line and was broken between its elements
 */
public record XmlLines(List<Line> lines, boolean cut, boolean broken) {

  private static final int MOST_CHARACTERS = 300_000;
  private static final int MOST_LINES = 4_000;

  /** Comments, CDATA, then tags; the rest is text. Possessive: no fragment makes it go back. */
  private static final Pattern MARKUP =
      Pattern.compile("<!--(?s:.*?)-->|<!\\[CDATA\\[(?s:.*?)]]>|<[^>]*+>");

  private static final Pattern VALUE = Pattern.compile("\"[^\"]*+\"|'[^']*+'");

  /** A piece of a line; {@code kind} is tag, value, comment or text. */
  public record Piece(String kind, String text) {}

  /** A line with its number from 1. */
  public record Line(int number, List<Piece> pieces) {}

  public static XmlLines of(String xml) {
    boolean cut = xml.length() > MOST_CHARACTERS;
    String shown = cut ? xml.substring(0, MOST_CHARACTERS) : xml;
    boolean broken = shown.indexOf('\n') < 0 && shown.contains("><");
    List<Piece> pieces = pieces(broken ? shown.replace("><", ">\n<") : shown);
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text.split("\r\n|\r|\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new Line(lines.size() + 1, List.copyOf(line)));
          line.clear();
        }
        if (!parts[i].isEmpty()) {
          line.add(new Piece(piece.kind, parts[i]));
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(new Line(lines.size() + 1, List.copyOf(line)));
    }
    boolean many = lines.size() > MOST_LINES;
    return new XmlLines(many ? lines.subList(0, MOST_LINES) : lines, cut || many, broken);
  }

  private static List<Piece> pieces(String xml) {
    List<Piece> pieces = new ArrayList<>();
    Matcher markup = MARKUP.matcher(xml);
    int end = 0;
    while (markup.find()) {
      add(pieces, "text", xml.substring(end, markup.start()));
      String found = markup.group();
      if (found.startsWith("<!--")) {
        add(pieces, "comment", found);
      } else if (found.startsWith("<![CDATA[")) {
        add(pieces, "text", found);
      } else {
        tag(pieces, found);
      }
      end = markup.end();
    }
    add(pieces, "text", xml.substring(end));
    return pieces;
  }

  private static void tag(List<Piece> pieces, String tag) {
    Matcher value = VALUE.matcher(tag);
    int end = 0;
    while (value.find()) {
      add(pieces, "tag", tag.substring(end, value.start()));
      add(pieces, "value", value.group());
      end = value.end();
    }
    add(pieces, "tag", tag.substring(end));
  }

  private static void add(List<Piece> pieces, String kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }
}
