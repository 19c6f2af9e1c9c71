package org.jalon.web.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes events as iCalendar text (RFC 5545): lines of at most 75 octets, ended by CR LF. */
public final class CalendarFile {

  public static final String CONTENT_TYPE = "text/calendar;charset=UTF-8";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /**
   * Characters a line, by the octets of the longest one. The library counts characters, and goes
   * one over where a blank or half of a pair would be cut off.
   */
  private static final int[] CHARACTERS_A_LINE = {0, 73, 36, 24};

  private final StringWriter text = new StringWriter();
  private final VObjectWriter out = new VObjectWriter(text, SyntaxStyle.NEW);

  private CalendarFile() {}

  /**
   * @param name what a calendar that follows the file calls it; empty for a file that is read once
   */
  public static String of(String name, List<CalendarEvent> events) {
    CalendarFile file = new CalendarFile();
    try {
      file.write(name, events);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory", e);
    }
    return file.text.toString();
  }

  private void write(String name, List<CalendarEvent> events) throws IOException {
    out.writeBeginComponent("VCALENDAR");
    out.writeVersion("2.0");
    out.writeProperty("PRODID", "-//Jalon//Jalon//FR");
    out.writeProperty("METHOD", "PUBLISH");
    if (!name.isEmpty()) {
      text("NAME", name);
      text("X-WR-CALNAME", name);
      valued("REFRESH-INTERVAL", "DURATION", "P1D");
      out.writeProperty("X-PUBLISHED-TTL", "P1D");
    }
    for (CalendarEvent event : events) {
      event(event);
    }
    out.writeEndComponent("VCALENDAR");
  }

  private void event(CalendarEvent event) throws IOException {
    out.writeBeginComponent("VEVENT");
    text("UID", event.uid());
    out.writeProperty("DTSTAMP", HOUR.format(event.stamp().atOffset(ZoneOffset.UTC)) + "Z");
    switch (event.when()) {
      case CalendarEvent.When.Days(LocalDate first, LocalDate last) -> {
        valued("DTSTART", "DATE", DAY.format(first));
        // The end is the first day that no longer belongs to it.
        valued("DTEND", "DATE", DAY.format(last.plusDays(1)));
        // A course that begins does not make anybody's day busy.
        out.writeProperty("TRANSP", "TRANSPARENT");
      }
      case CalendarEvent.When.Hours(LocalDateTime from, LocalDateTime to) -> {
        out.writeProperty("DTSTART", HOUR.format(from));
        out.writeProperty("DTEND", HOUR.format(to));
      }
      case CalendarEvent.When.Weekly(LocalDateTime from, LocalDateTime to, LocalDate last) -> {
        out.writeProperty("DTSTART", HOUR.format(from));
        out.writeProperty("DTEND", HOUR.format(to));
        // Local as the start is; the last day's own hours belong to it.
        out.writeProperty(
            "RRULE", "FREQ=WEEKLY;UNTIL=" + HOUR.format(last.atTime(LocalTime.of(23, 59, 59))));
      }
    }
    text("SUMMARY", event.summary());
    text("DESCRIPTION", event.description());
    text("LOCATION", event.location());
    if (!event.url().isEmpty()) {
      out.writeProperty("URL", event.url());
    }
    out.writeEndComponent("VEVENT");
  }

  private void text(String name, String value) throws IOException {
    // Blanks in a row would make the library's lines too long, other controls are not allowed.
    String clean =
        value
            .replaceAll("\\R", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
            .replaceAll("[\\p{Blank}\\p{Zs}]+", " ")
            .strip();
    if (clean.isEmpty()) {
      return;
    }
    out.getFoldedLineWriter().setLineLength(CHARACTERS_A_LINE[octets(clean)]);
    out.writeProperty(name, VObjectPropertyValues.escape(clean));
    out.getFoldedLineWriter().setLineLength(CHARACTERS_A_LINE[1]);
  }

  /** UTF-8 octets of the longest character; a half of a pair counts as two. */
  private static int octets(String text) {
    return text.chars()
        .map(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
        .max()
        .orElse(1);
  }

  private void valued(String name, String type, String value) throws IOException {
    VObjectParameters parameters = new VObjectParameters();
    parameters.put("VALUE", type);
    out.writeProperty(null, name, parameters, value);
  }
}
