package org.jalon.search.index;

import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** The kinds of fields that the indexes' definitions are made of. */
public record SchemaFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {

  /** Words in French, to be searched. */
  public IndexFieldReference<String> text(String name) {
    return schema
        .field(
            name,
            types.asString().analyzer(CourseAnalysis.FRENCH).norms(Norms.YES).toIndexFieldType())
        .toReference();
  }

  /** Whole values, several a document, to be searched and read into columns. */
  public IndexFieldReference<String> keyword(String name) {
    return schema
        .field(name, types.asString().aggregable(Aggregable.YES).toIndexFieldType())
        .multiValued()
        .toReference();
  }

  /** Whole values, several a document, to be searched only. */
  public IndexFieldReference<String> code(String name) {
    return schema.field(name, types.asString().toIndexFieldType()).multiValued().toReference();
  }

  /** One number a document, to be read into a column. */
  public IndexFieldReference<Integer> number(String name) {
    return schema
        .field(name, types.asInteger().sortable(Sortable.YES).toIndexFieldType())
        .toReference();
  }

  /** A text that is only kept. */
  public IndexFieldReference<String> stored(String name) {
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
}
