package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hibernate.HibernateException;
import org.jalon.certification.CertificationRegisters;
import org.jalon.certification.Certifications;
import org.jalon.certification.Register;
import org.jalon.organisation.Establishments;
import org.jalon.organisation.OrganisationRegisters;
import org.jalon.organisation.TrainingBodies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** Nothing listens where the database should be. */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-registers/no-feeds",
      "jalon.database.url=jdbc:postgresql://127.0.0.1:1/nowhere",
      "jalon.index.folder=target/test-registers/${random.uuid}/index",
      "spring.datasource.hikari.connection-timeout=250"
    })
@DirtiesContext
class RegistersWithoutDatabaseTest {

  private @Autowired TrainingBodies bodies;
  private @Autowired Establishments establishments;
  private @Autowired Certifications certifications;
  private @Autowired OrganisationRegisters organisations;
  private @Autowired CertificationRegisters registers;

  @Test
  void everything_is_unknown_and_nothing_fails() {
    assertThat(bodies.edition()).isEmpty();
    assertThat(bodies.listBySiren("900123456")).isEmpty();
    assertThat(establishments.edition()).isEmpty();
    assertThat(establishments.complete()).isFalse();
    assertThat(certifications.edition(Register.RNCP)).isEmpty();
    assertThat(certifications.find("RNCP39001")).isEmpty();
    assertThat(organisations.listEditions()).hasSize(2).allMatch(s -> s.loaded().isEmpty());
    assertThat(registers.listEditions()).hasSize(3).allMatch(s -> s.loaded().isEmpty());
  }

  @Test
  void a_load_says_that_the_machine_is_broken_not_the_file() {
    Path list = Path.of("src/test/resources/registers/training-bodies.csv");

    assertThatThrownBy(
            () -> organisations.loadTrainingBodies(list, LocalDate.of(2026, 11, 20), false))
        .isInstanceOf(HibernateException.class);
  }
}
