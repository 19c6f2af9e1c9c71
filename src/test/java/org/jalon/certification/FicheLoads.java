package org.jalon.certification;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.fiche.Fiche;
import org.jalon.database.Database;
import org.jalon.register.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Small exports loaded into a database of its own, no agreement known. */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-fiches/no-feeds",
      "jalon.database.folder=target/test-fiches/${random.uuid}/postgres",
      "jalon.index.folder=target/test-fiches/${random.uuid}/index"
    })
@RecordApplicationEvents
@DirtiesContext
abstract class FicheLoads {

  static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Autowired Database prepared;
  @Autowired JdbcClient database;
  @Autowired EntityManagerFactory factory;
  @Autowired CertificationRegisters registers;
  @Autowired LoadedCertifications certifications;
  @Autowired ApplicationEvents events;
  @TempDir Path folder;
  Fiches fiches;

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    prepared.prepare();
    // Not truncated: the index may be reading them.
    for (String table : List.of("register_edition", "certification", "fiche", "fiche_edition")) {
      database.sql("delete from " + table).update();
    }
    certifications.reload();
    fiches = Agreed.fiches(factory, List.of());
  }

  LoadReport load(String... xml) throws IOException {
    return load(Register.RNCP, DAY, false, xml);
  }

  LoadReport load(Register register, LocalDate day, boolean force, String... xml)
      throws IOException {
    return registers.loadFiches(
        register, FicheXml.write(folder.resolve("export.xml"), List.of(xml)), day, force);
  }

  Fiche fiche(String code) {
    return fiches.find(code).orElseThrow();
  }

  static List<String> codes(Fiches of) {
    List<String> codes = new ArrayList<>();
    of.forEach(fiche -> codes.add(fiche.code()));
    return codes;
  }

  /** Codes in the database, each with the edition that brought it as it is. */
  List<String> loaded() {
    return database
        .sql("select code || ' ' || edition from fiche order by id")
        .query(String.class)
        .list();
  }
}
