package org.jalon.search.index;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.IndexFieldType;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.jalon.search.CourseCard;
import org.jalon.search.Facet;

/**
 * The definition of the course index: every field, in one place, portable between backends.
 *
 * <p>{@link #VERSION} must change with anything that changes what stands in the index; an index of
 * another version is left alone and a new generation is built beside it.
 */
public final class CourseIndexDefinition implements StandalonePojoMappingConfigurer, TypeBinder {

  public static final int VERSION = 1;

  public static final String TITLE = "title";
  public static final String ORGANISATION = "organisation";
  public static final String ALL = "all";
  public static final String POINT = "point";
  public static final String DEPARTMENT = "department";
  public static final String REGION = "region";
  public static final String CERTIFICATION = "certification";
  public static final String START = "start";
  public static final String END = "end";
  public static final String CARD = "card";
  public static final String PAYLOAD = "payload";

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    context.addEntityType(CourseDocument.class);
    var type = context.programmaticMapping().type(CourseDocument.class);
    type.indexed().index("courses");
    type.property("id").documentId();
    type.binder(this);
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(
        CourseDocument.class, new Fields(context.indexSchemaElement(), context.typeFactory()));
  }

  /** The fields of one generation's schema, and how a document fills them. */
  private static final class Fields implements TypeBridge<CourseDocument> {

    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> organisation;
    private final IndexFieldReference<String> all;
    private final IndexFieldReference<GeoPoint> point;
    private final IndexFieldReference<String> department;
    private final IndexFieldReference<String> region;
    private final IndexFieldReference<String> certification;
    private final IndexFieldReference<Integer> start;
    private final IndexFieldReference<Integer> end;
    private final IndexFieldReference<String> card;
    private final IndexFieldReference<String> payload;
    private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);

    Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
      title = text(schema, types, TITLE);
      organisation = text(schema, types, ORGANISATION);
      all = text(schema, types, ALL);
      point =
          schema
              .field(POINT, types.asGeoPoint().sortable(Sortable.YES).toIndexFieldType())
              .multiValued()
              .toReference();
      department = keyword(schema, types, DEPARTMENT);
      region = keyword(schema, types, REGION);
      certification = keyword(schema, types, CERTIFICATION);
      start = schema.field(START, day(types)).multiValued().toReference();
      end = schema.field(END, day(types)).toReference();
      card = stored(schema, types, CARD);
      payload = stored(schema, types, PAYLOAD);
      for (Facet facet : Facet.values()) {
        facets.put(facet, keyword(schema, types, facet.parameter()));
      }
    }

    private static IndexFieldReference<String> text(
        IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
      return schema
          .field(
              name,
              types.asString().analyzer(CourseAnalysis.FRENCH).norms(Norms.YES).toIndexFieldType())
          .toReference();
    }

    private static IndexFieldReference<String> keyword(
        IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
      return schema
          .field(name, types.asString().aggregable(Aggregable.YES).toIndexFieldType())
          .multiValued()
          .toReference();
    }

    private static IndexFieldType<Integer> day(IndexFieldTypeFactory types) {
      return types.asInteger().sortable(Sortable.YES).toIndexFieldType();
    }

    private static IndexFieldReference<String> stored(
        IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
      return schema
          .field(
              name,
              types
                  .asString()
                  .projectable(Projectable.YES)
                  .searchable(Searchable.NO)
                  .toIndexFieldType())
          .toReference();
    }

    @Override
    public void write(
        DocumentElement target, CourseDocument document, TypeBridgeWriteContext context) {
      target.addValue(payload, document.payload());
      if (!document.searchable()) {
        return;
      }
      target.addValue(title, document.words().title());
      target.addValue(organisation, document.words().organisation());
      target.addValue(all, document.words().all());
      for (CourseCard.Point place : document.points()) {
        target.addValue(point, GeoPoint.of(place.latitude(), place.longitude()));
      }
      document.departments().forEach(code -> target.addValue(department, code));
      document.regions().forEach(code -> target.addValue(region, code));
      document.certifications().forEach(code -> target.addValue(certification, code));
      document.starts().forEach(day -> target.addValue(start, day));
      target.addValue(end, document.end());
      target.addValue(card, document.card());
      document
          .facets()
          .forEach(
              (facet, codes) -> codes.forEach(code -> target.addValue(facets.get(facet), code)));
    }
  }
}
