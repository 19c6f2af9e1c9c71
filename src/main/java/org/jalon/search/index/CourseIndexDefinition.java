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
import org.jspecify.annotations.Nullable;

/**
 * The definition of the course index: every field, in one place, portable between backends.
 *
 * <p>{@link #VERSION} must change with anything that changes what stands in the index; an index of
 * another version is left alone and a new generation is built beside it.
 */
public final class CourseIndexDefinition implements StandalonePojoMappingConfigurer, TypeBinder {

  private static final int LONGEST_NAME = 150;

  public static final int VERSION = 2;

  public static final String TITLE = "title";
  public static final String ORGANISATION = "organisation";
  public static final String ALL = "all";
  public static final String POINT = "point";
  public static final String DEPARTMENT = "department";
  public static final String REGION = "region";
  public static final String CERTIFICATION = "certification";
  public static final String START = "start";
  public static final String END = "end";
  public static final String WEEK = "week";
  public static final String UPDATED = "updated";

  /** Whole titles and names of bodies, for completion. */
  public static final String TITLE_NAME = "titleName";

  public static final String BODY_NAME = "bodyName";
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
    private final IndexFieldReference<Integer> week;
    private final IndexFieldReference<Integer> updated;
    private final IndexFieldReference<String> titleName;
    private final IndexFieldReference<String> bodyName;
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
      week = schema.field(WEEK, day(types)).toReference();
      updated = schema.field(UPDATED, day(types)).toReference();
      titleName = keyword(schema, types, TITLE_NAME);
      bodyName = keyword(schema, types, BODY_NAME);
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

    /** Suggestions show one line; a longer text is no name. */
    private static @Nullable String name(String text) {
      String line = text.replaceAll("\\s+", " ").strip();
      return line.isEmpty() || line.length() > LONGEST_NAME ? null : line;
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
      target.addValue(week, document.week());
      target.addValue(updated, document.updated());
      target.addValue(titleName, name(document.words().title()));
      target.addValue(bodyName, name(document.words().body()));
      target.addValue(card, document.card());
      document
          .facets()
          .forEach(
              (facet, codes) -> codes.forEach(code -> target.addValue(facets.get(facet), code)));
    }
  }
}
