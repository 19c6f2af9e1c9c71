package org.jalon.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.certification.fiche.Fiche;

/**
 * Every certification that is known: what the registers' exports brought, else the few that the jar
 * carries; and what only branch agreements name.
 */
public interface Fiches {

  /**
   * Hands over each once, ordered by code; read as a stream, so that none but the one in hand is in
   * memory.
   *
   * @throws org.hibernate.HibernateException when the database cannot be read
   */
  void forEach(Consumer<Fiche> reader);

  Optional<Fiche> find(String code);

  /** Changes with every edition that is taken: an index of another version is built anew. */
  String version();

  /** Date of the newest data; empty when only what the jar carries is there. */
  Optional<LocalDate> edition();
}
