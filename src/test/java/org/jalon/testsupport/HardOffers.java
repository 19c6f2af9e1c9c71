package org.jalon.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Offers as bad as LHÉO lets them be, in a feed {@code dur} of their own, far from the towns that
 * other tests search.
 */
public final class HardOffers {

  /** How many there are. */
  public static final int COUNT = 6;

  /** Every element there is, every text as long as it may be. */
  public static final String LONGEST = "dur_09_A1";

  /** Nothing but what is mandatory. */
  public static final String SHORTEST = "dur_09_A2";

  /** Marks, entities, emoji and three scripts in every text. */
  public static final String MARKED = "dur_09_A3";

  /** Forty sessions. */
  public static final String MANY_SESSIONS = "dur_09_A4";

  /** A title of 255 letters without a place to break it. */
  public static final String UNBROKEN = "dur_09_A5";

  private static final String MARKS =
      "&lt;b&gt;Français&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; \"A1\""
          + " 👩🏽‍🏫🇫🇷😀 \u202Eabc\u202C العربية 中文 &lt;img src=x onerror=alert(1)&gt;";

  private static final Pattern LENGTH =
      Pattern.compile("simpleType name=\"([^\"]+)-t\">.*?maxLength value=\"(\\d+)\"");
  private static final Pattern TEXT = Pattern.compile("<([\\w-]+)>Texte<");

  private HardOffers() {}

  static byte[] feed(LocalDate today) {
    String formations =
        longest()
            + shortest()
            + course(3, today)
                .title(MARKS)
                .organisation(MARKS)
                .content(MARKS)
                .rhythm(MARKS)
                .conditions(MARKS)
                .objective(MARKS)
                .address("23000", MARKS, "23096")
                .fragment()
            + course(4, today)
                .title("Quarante groupes")
                .states(Collections.nCopies(40, "1").toArray(String[]::new))
                .fragment()
            + course(5, today)
                .title("Françaislangueétrangère".repeat(12).substring(0, 255))
                .organisation("Associationpourlalangue".repeat(12).substring(0, 250))
                .fragment();
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>"
            + formations
            + "</offres></lheo>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Formations.Course course(int n, LocalDate today) {
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    return Formations.course()
        .number("09_F" + n)
        .action("09_A" + n)
        .dates(day.format(today.minusDays(20)), day.format(today.plusDays(200)))
        .address("23000", "Guéret", "23096");
  }

  /** The example with everything, filled to the brim; its second action comes along. */
  private static String longest() {
    Map<String, Integer> lengths =
        LENGTH
            .matcher(resource("/lheo/lheo-2.3-own.xsd"))
            .results()
            .collect(
                Collectors.toMap(
                    found -> found.group(1), found -> Integer.parseInt(found.group(2))));
    String filled =
        TEXT.matcher(formation("/lheo/max-2.3.xml"))
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    "<%s>%s<"
                        .formatted(
                            found.group(1), words(lengths.getOrDefault(found.group(1), 5)))));
    return numbered(filled, "09_F1", "09_A1").replaceFirst("<action>", "<action numero=\"09_A9\">");
  }

  private static String shortest() {
    return numbered(formation("/lheo/min-2.3.xml"), "09_F2", "09_A2");
  }

  private static String words(int length) {
    return "Texte aussi long que permis, ".repeat(length / 28 + 1).substring(0, length);
  }

  private static String numbered(String formation, String number, String action) {
    return formation
        .replaceFirst("<formation[^>]*>", "<formation numero=\"" + number + "\">")
        .replaceFirst("<action[^>]*>", "<action numero=\"" + action + "\">");
  }

  /** The first formation of an example. */
  private static String formation(String example) {
    String feed = resource(example);
    return feed.substring(
        feed.indexOf("<formation"), feed.indexOf("</formation>") + "</formation>".length());
  }

  private static String resource(String name) {
    try (InputStream in = HardOffers.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
