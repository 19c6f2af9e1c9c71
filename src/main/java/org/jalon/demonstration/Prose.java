package org.jalon.demonstration;

import java.util.List;

/** A text of a head, a list and sentences, as lines or, as some producers send it, as HTML. */
final class Prose {

  private static final int HTML_PERCENT = 7;

  private Prose() {}

  /** Any part may be empty. */
  static String write(Draw draw, String head, List<String> items, List<String> sentences) {
    StringBuilder text = new StringBuilder(1024);
    if (draw.chance(HTML_PERCENT)) {
      html(head, items, sentences, text);
    } else {
      plain(draw.chance(70) ? "- " : "• ", head, items, sentences, text);
    }
    return text.isEmpty() ? "-" : text.toString();
  }

  private static void html(
      String head, List<String> items, List<String> sentences, StringBuilder text) {
    if (!head.isEmpty()) {
      text.append("<p>").append(head).append("</p>");
    }
    if (!items.isEmpty()) {
      text.append("<ul>");
      items.forEach(item -> text.append("<li>").append(item).append("</li>"));
      text.append("</ul>");
    }
    if (!sentences.isEmpty()) {
      text.append("<p>").append(String.join("<br/>", sentences)).append("</p>");
    }
  }

  private static void plain(
      String bullet, String head, List<String> items, List<String> sentences, StringBuilder text) {
    text.append(head);
    for (String item : items) {
      text.append(text.isEmpty() ? "" : "\n").append(bullet).append(item);
    }
    if (!sentences.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(String.join(" ", sentences));
    }
  }
}
