package org.jalon.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.Checker;
import nu.validator.checker.CspEnforcementChecker;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's checker of HTML, put together from its parts: the whole asks for a web client that
 * would change which one the tests of the site run with. Its rules are read once, which takes
 * seconds.
 */
public final class Markup implements ErrorHandler {

  private static final String RULES = "http://s.validator.nu/html5-all.rnc";

  private final List<String> errors = new ArrayList<>();
  private final PropertyMap settings;
  private final Schema rules;

  public Markup() {
    LocalCacheEntityResolver inside = new LocalCacheEntityResolver(new NullEntityResolver());
    inside.setAllowRnc(true);
    PropertyMapBuilder builder = new PropertyMapBuilder();
    builder.put(ValidateProperty.ERROR_HANDLER, this);
    builder.put(ValidateProperty.ENTITY_RESOLVER, inside);
    builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
    RngProperty.CHECK_ID_IDREF.add(builder);
    settings = builder.toPropertyMap();
    try {
      rules =
          known(
              CompactSchemaReader.getInstance()
                  .createSchema(inside.resolveEntity(null, RULES), settings));
    } catch (Exception e) { // so declared there
      throw new IllegalStateException("the rules of HTML cannot be read", e);
    }
  }

  /** The rules name no attribute of these kinds: other parts look after them. */
  private static Schema known(Schema rules) {
    return new NamespaceChangingSchemaWrapper(
        new TemplateElementDroppingSchemaWrapper(
            new RoleAttributeFilteringSchemaWrapper(
                new XmlLangAttributeDroppingSchemaWrapper(
                    new AriaAttributeDroppingSchemaWrapper(
                        new DataAttributeDroppingSchemaWrapper(rules))))));
  }

  /**
   * @return one line for each error, with line and column; none when the page is HTML as the
   *     standard has it
   */
  public List<String> errors(String html) throws IOException, SAXException {
    errors.clear();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
    parser.setMappingLangToXmlLang(true);
    parser.setErrorHandler(this);
    parser.setContentHandler(validator().getContentHandler());
    parser.parse(new InputSource(new StringReader(html)));
    return List.copyOf(errors);
  }

  private Validator validator() {
    Validator all =
        new CombineValidator(
            rules.createValidator(settings), CheckerSchema.ASSERTION_SCH.createValidator(settings));
    for (Checker checker :
        List.of(
            new TableChecker(),
            new DuplicateDtChecker(),
            new HeadingHierarchyChecker(),
            new MicrodataChecker(),
            new NormalizationChecker(),
            new TextContentChecker(),
            new UsemapChecker(),
            new CspEnforcementChecker())) {
      all = new CombineValidator(all, new CheckerValidator(checker, settings));
    }
    return all;
  }

  @Override
  public void warning(SAXParseException warning) {
    // Advice: a matter of taste or of old browsers.
  }

  @Override
  public void error(SAXParseException error) {
    errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
