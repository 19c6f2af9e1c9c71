package org.jalon.search.visibility.index;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.jalon.search.index.SchemaFields;
import org.jalon.search.visibility.VisibilityFacet;

/**
 * The definition of the index of visibility: every field, in one place.
 *
 * <p>{@link #VERSION} must change with anything that changes what stands in the index.
 */
public final class VisibilityIndexDefinition
    implements StandalonePojoMappingConfigurer, TypeBinder {

  public static final int VERSION = 2;

  public static final String TITLE = "title";

  /** Title, names of the bodies and town. */
  public static final String ALL = "all";

  /** Forms of its own numbers, see {@link NumberForms}. */
  public static final String OWN = "own";

  /** Forms of SIRETs, SIRENs and codes of certifications. */
  public static final String SHARED = "shared";

  /** See {@link BodyNames}. */
  public static final String BODY = "body";

  /** Epoch day; without a value where no session says. */
  public static final String START = "start";

  public static final String PAYLOAD = "payload";

  /** What Lucene takes as one value is shorter. */
  private static final int LONGEST_VALUE = 2_000;

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    context.addEntityType(VisibilityDocument.class);
    var type = context.programmaticMapping().type(VisibilityDocument.class);
    type.indexed().index("visibility");
    type.property("id").documentId();
    type.binder(this);
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(
        VisibilityDocument.class,
        new Fields(new SchemaFields(context.indexSchemaElement(), context.typeFactory())));
  }

  /** The fields of one generation's schema, and how a document fills them. */
  private static final class Fields implements TypeBridge<VisibilityDocument> {

    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> all;
    private final IndexFieldReference<String> own;
    private final IndexFieldReference<String> shared;
    private final IndexFieldReference<String> body;
    private final IndexFieldReference<Integer> start;
    private final IndexFieldReference<String> payload;
    private final Map<VisibilityFacet, IndexFieldReference<String>> facets =
        new EnumMap<>(VisibilityFacet.class);

    Fields(SchemaFields fields) {
      title = fields.text(TITLE);
      all = fields.text(ALL);
      own = fields.code(OWN);
      shared = fields.code(SHARED);
      body = fields.keyword(BODY);
      start = fields.number(START);
      payload = fields.stored(PAYLOAD);
      for (VisibilityFacet facet : VisibilityFacet.values()) {
        facets.put(facet, fields.keyword(field(facet)));
      }
    }

    @Override
    public void write(
        DocumentElement target, VisibilityDocument document, TypeBridgeWriteContext context) {
      target.addValue(payload, document.payload());
      if (!document.searchable()) {
        return;
      }
      target.addValue(title, document.title());
      target.addValue(all, document.title() + "\n" + document.words());
      document.own().forEach(form -> target.addValue(own, value(form)));
      document.shared().forEach(form -> target.addValue(shared, value(form)));
      document.body().ifPresent(named -> target.addValue(body, value(named)));
      document.start().ifPresent(day -> target.addValue(start, Math.toIntExact(day.toEpochDay())));
      document
          .facets()
          .forEach((facet, values) ->
              values.forEach(value -> target.addValue(facets.get(facet), value(value))));
    }

    private static String value(String text) {
      return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }
  }

  /** The field of a facet's values. */
  public static String field(VisibilityFacet facet) {
    return "facet_" + facet.parameter();
  }
}
