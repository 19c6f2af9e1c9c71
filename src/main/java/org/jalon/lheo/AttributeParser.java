package org.jalon.lheo;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of an element and checks them against the grammar. */
final class AttributeParser {
  private static final Pattern INSTANT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?");

  private final Findings findings;

  AttributeParser(Findings findings) {
    this.findings = findings;
  }

  Attributs read(XMLStreamReader xml) {
    return ExtensionParser.attributs(xml);
  }

  void check(XMLStreamReader xml, Frame frame) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String namespace = xml.getAttributeNamespace(i);
      String value = xml.getAttributeValue(i);
      if (namespace != null && !namespace.isEmpty()) {
        if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
          report(LheoFinding.Code.UNKNOWN_ATTRIBUTE, frame, xml.getAttributePrefix(i), name);
        }
      } else if (!frame.type.allows(name)) {
        report(LheoFinding.Code.UNKNOWN_ATTRIBUTE, frame, "", name);
      } else if (name.startsWith("horodatage-") && !isInstant(value.strip())) {
        findings.add(
            LheoFinding.Code.BAD_INSTANT,
            frame.path() + "/@" + name,
            value,
            frame.line,
            frame.column);
      }
    }
  }

  void checkRef(Frame frame) {
    if (frame.type.refRequired() && frame.node.attributs().ref().isEmpty()) {
      findings.add(
          LheoFinding.Code.MISSING_REF, frame.path() + "/@ref", "", frame.line, frame.column);
    }
  }

  private void report(LheoFinding.Code code, Frame frame, String prefix, String name) {
    String full = prefix.isEmpty() ? name : prefix + ":" + name;
    findings.add(code, frame.path() + "/@" + full, full, frame.line, frame.column);
  }

  /** xs:dateTime, whose zone may be left out. */
  static boolean isInstant(String value) {
    if (!INSTANT.matcher(value).matches()) {
      return false;
    }
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(value);
      return true;
    } catch (DateTimeException notInAnyCalendar) {
      return false;
    }
  }
}
