package org.jalon.search.certification.index;

import java.time.LocalDate;
import java.util.Collection;
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
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.index.SchemaFields;
import org.jspecify.annotations.Nullable;

/**
 * The definition of the certifications' index: every field, in one place.
 *
 * <p>{@link #VERSION} must change with anything that changes what stands in the index.
 */
public final class CertificationIndexDefinition
    implements StandalonePojoMappingConfigurer, TypeBinder {

  public static final int VERSION = 1;

  public static final String TITLE = "title";
  public static final String NAMES = "names";

  /** Every form of its codes, see {@link CodeForms}. */
  public static final String CODES = "codes";

  public static final String CODE = "code";
  public static final String ALIAS = "alias";

  /** The title as one value, to be read into memory. */
  public static final String LABEL = "label";

  public static final String PREDECESSOR = "predecessor";
  public static final String SUCCESSOR = "successor";

  /** 1 or 0; without a value where no register says. */
  public static final String ACTIVE = "active";

  public static final String END = "end";
  public static final String DECIDED = "decided";
  public static final String CARD = "card";
  public static final String PAYLOAD = "payload";

  /** What Lucene takes as one value is shorter. */
  private static final int LONGEST_VALUE = 2_000;

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    context.addEntityType(CertificationDocument.class);
    var type = context.programmaticMapping().type(CertificationDocument.class);
    type.indexed().index("certifications");
    type.property("code").documentId();
    type.binder(this);
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(
        CertificationDocument.class,
        new Fields(new SchemaFields(context.indexSchemaElement(), context.typeFactory())));
  }

  /** The fields of one generation's schema, and how a document fills them. */
  private static final class Fields implements TypeBridge<CertificationDocument> {

    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> names;
    private final IndexFieldReference<String> codes;
    private final IndexFieldReference<String> code;
    private final IndexFieldReference<String> alias;
    private final IndexFieldReference<String> label;
    private final IndexFieldReference<String> predecessor;
    private final IndexFieldReference<String> successor;
    private final IndexFieldReference<Integer> active;
    private final IndexFieldReference<Integer> end;
    private final IndexFieldReference<Integer> decided;
    private final IndexFieldReference<String> card;
    private final IndexFieldReference<String> payload;
    private final Map<CertificationFacet, IndexFieldReference<String>> facets =
        new EnumMap<>(CertificationFacet.class);

    Fields(SchemaFields fields) {
      title = fields.text(TITLE);
      names = fields.text(NAMES);
      codes = fields.keyword(CODES);
      code = fields.keyword(CODE);
      alias = fields.keyword(ALIAS);
      label = fields.keyword(LABEL);
      predecessor = fields.keyword(PREDECESSOR);
      successor = fields.keyword(SUCCESSOR);
      active = fields.number(ACTIVE);
      end = fields.number(END);
      decided = fields.number(DECIDED);
      // Before the payload, which may be long: a card is read without it.
      card = fields.stored(CARD);
      payload = fields.stored(PAYLOAD);
      for (CertificationFacet facet : CertificationFacet.values()) {
        facets.put(facet, fields.keyword(facet.parameter()));
      }
    }

    @Override
    public void write(
        DocumentElement target, CertificationDocument document, TypeBridgeWriteContext context) {
      if (document.searchable()) {
        target.addValue(card, document.card());
        writeSearchable(target, document);
      }
      target.addValue(payload, document.payload());
    }

    private void writeSearchable(DocumentElement target, CertificationDocument document) {
      target.addValue(title, document.title());
      target.addValue(names, document.names());
      target.addValue(code, document.code());
      target.addValue(label, value(document.title()));
      addAll(target, codes, document.codes());
      addAll(target, alias, document.aliases());
      addAll(target, predecessor, document.links().predecessors());
      addAll(target, successor, document.links().successors());
      Boolean said = document.standing().active();
      target.addValue(active, said == null ? null : Integer.valueOf(said ? 1 : 0));
      target.addValue(end, day(document.standing().ends()));
      target.addValue(decided, day(document.standing().decided()));
      document.facets().forEach((facet, values) -> addAll(target, facets.get(facet), values));
    }

    private static void addAll(
        DocumentElement target,
        @Nullable IndexFieldReference<String> field,
        Collection<String> values) {
      values.forEach(value -> target.addValue(field, value(value)));
    }

    private static @Nullable Integer day(@Nullable LocalDate date) {
      return date == null ? null : Math.toIntExact(date.toEpochDay());
    }

    private static String value(String text) {
      return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }
  }
}
