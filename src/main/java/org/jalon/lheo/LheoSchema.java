package org.jalon.lheo;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Says whether a document is valid against the schema of its version: as permissive as the
 * published one, so that it answers what any consumer's validator would. Never goes to the network.
 */
public final class LheoSchema {
  private static final int MOST_ERRORS = 100;
  private static final Map<LheoVersion, LheoSchema> ALL = new EnumMap<>(LheoVersion.class);

  static {
    for (LheoVersion version : LheoVersion.values()) {
      ALL.put(version, new LheoSchema(version));
    }
  }

  private final Schema schema;
  private final String namespace;

  /**
   * A reason why a document is invalid.
   *
   * @param line from 1
   * @param column from 1
   * @param message of the validator, in English
   */
  public record Violation(int line, int column, String message) {}

  @SuppressWarnings("NullAway") // every version is put above
  public static LheoSchema of(LheoVersion version) {
    return ALL.get(version);
  }

  private LheoSchema(LheoVersion version) {
    namespace = version.namespace();
    String resource = "/lheo/lheo-" + version.number() + "-own.xsd";
    try (InputStream in = LheoSchema.class.getResourceAsStream(resource)) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      schema = factory.newSchema(new StreamSource(in));
    } catch (IOException | SAXException unusable) {
      throw new IllegalStateException(resource, unusable);
    }
  }

  /** As {@link #validate(InputStream)}. */
  public List<Violation> validate(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return validate(in);
    }
  }

  /**
   * Reads a document to its end, compressed or not.
   *
   * @return why it is invalid, at most 100 reasons; empty when it is valid
   */
  public List<Violation> validate(InputStream in) throws IOException {
    List<Violation> found = new ArrayList<>();
    validate(
        in,
        violation -> {
          if (found.size() < MOST_ERRORS) {
            found.add(violation);
          }
        });
    return List.copyOf(found);
  }

  /** As {@link #validate(InputStream)}, with every reason, however many there are. */
  public void validate(Path file, Consumer<Violation> each) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      validate(in, each);
    }
  }

  private void validate(InputStream in, Consumer<Violation> each) throws IOException {
    Violations violations = new Violations(each);
    try (Reader reader = FeedInput.open(in, LheoLimits.DEFAULT)) {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(violations);
      validator.validate(new SAXSource(parser(), new InputSource(reader)));
    } catch (InputFault fault) {
      violations.add(new Violation(1, 1, String.valueOf(fault.getMessage())));
    } catch (SAXParseException fatal) {
      violations.add(fatal);
    } catch (SAXException refused) {
      violations.add(new Violation(1, 1, String.valueOf(refused.getMessage())));
    }
  }

  /** Whether a document of this version may have this in an <code>extra</code>. */
  boolean takesInExtra(String xml) {
    String document = "<extra xmlns=\"" + namespace + "\">" + xml + "</extra>";
    Violations violations = new Violations(violation -> {});
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(violations);
      validator.validate(new SAXSource(parser(), new InputSource(new StringReader(document))));
      return violations.count == 0;
    } catch (SAXException refused) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static XMLReader parser() throws SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      // Without a DTD there are no entities, but Java counts every &amp; of the whole file as one
      // more character of an entity "[xml]", and refuses a file with 100,000 of them.
      reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
      reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
      return reader;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Violations extends DefaultHandler {
    private final Consumer<Violation> each;
    private int count;

    Violations(Consumer<Violation> each) {
      this.each = each;
    }

    @Override
    public void error(SAXParseException error) {
      add(error);
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }

    private void add(SAXParseException error) {
      String message = String.valueOf(error.getMessage());
      add(new Violation(error.getLineNumber(), error.getColumnNumber(), message));
    }

    private void add(Violation violation) {
      count++;
      each.accept(violation);
    }
  }
}
