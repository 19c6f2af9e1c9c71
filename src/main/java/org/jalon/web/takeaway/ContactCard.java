package org.jalon.web.takeaway;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.search.CourseDetail;

/** Whom to call for a course, as a card that telephones keep (vCard 3.0, RFC 2426). */
final class ContactCard {

  private ContactCard() {}

  /**
   * @param note what the card is for, in the reader's language
   * @param address of the course's page
   */
  static String of(
      CourseDetail course, List<CourseDetail.Contact> contacts, String note, String address) {
    StringWriter text = new StringWriter();
    try (VObjectWriter out = new VObjectWriter(text, SyntaxStyle.NEW)) {
      String organisation = organisation(course);
      out.writeBeginComponent("VCARD");
      out.writeVersion("3.0");
      write(out, "FN", organisation);
      // A body has no first name; the field must be there.
      out.writeProperty("N", escape(organisation) + ";;;;");
      write(out, "ORG", organisation);
      for (CourseDetail.Contact contact : contacts) {
        for (String number :
            Stream.concat(contact.phones().stream(), contact.mobiles().stream())
                .distinct()
                .toList()) {
          typed(out, "TEL", "VOICE", number.replaceAll("[^0-9+]", ""));
        }
        if (contact.mail().contains("@")) {
          typed(out, "EMAIL", "INTERNET", contact.mail());
        }
      }
      CourseDetail.Address where =
          course.places().isEmpty()
              ? CourseDetail.Address.NONE
              : course.places().getFirst().address();
      if (where.known()) {
        out.writeProperty(
            "ADR",
            ";;"
                + escape(String.join(", ", where.lines()))
                + ";"
                + escape(where.town())
                + ";;"
                + escape(where.postalCode())
                + ";");
      }
      write(out, "NOTE", note);
      out.writeProperty("URL", address);
      out.writeEndComponent("VCARD");
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory", e);
    }
    return text.toString();
  }

  private static String organisation(CourseDetail course) {
    return course.trainers().stream()
        .map(CourseDetail.Organisation::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(
            course.responsible().name().isEmpty() ? course.title() : course.responsible().name());
  }

  private static void write(VObjectWriter out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.writeProperty(name, escape(value));
    }
  }

  private static void typed(VObjectWriter out, String name, String type, String value)
      throws IOException {
    if (!value.isEmpty()) {
      VObjectParameters parameters = new VObjectParameters();
      parameters.put("TYPE", type);
      out.writeProperty(null, name, parameters, value);
    }
  }

  private static String escape(String text) {
    return VObjectPropertyValues.escape(
        text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
  }
}
