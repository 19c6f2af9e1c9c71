package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.certification.fiche.Fiche;
import org.jalon.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** Real certifications, rewritten as an export: {@code -Dcertifications=certifications.json.gz}. */
@EnabledIfSystemProperty(named = "certifications", matches = ".+")
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-open-certifications/no-feeds",
      "jalon.database.folder=target/test-open-certifications/${random.uuid}/postgres",
      "jalon.index.folder=target/test-open-certifications/${random.uuid}/index"
    })
@DirtiesContext
class OpenCertificationsTest {

  private @Autowired Database prepared;
  private @Autowired EntityManagerFactory factory;
  private @Autowired CertificationRegisters registers;
  private @TempDir Path folder;

  @Test
  void every_certification_is_found_by_its_code_and_leads_to_what_replaced_it() throws Exception {
    OpenCertifications open =
        new OpenCertifications(Path.of(System.getProperty("certifications", "")));
    prepared.prepare();
    for (Register register : List.of(Register.RNCP, Register.RS)) {
      Path zip = folder.resolve(register + ".zip");
      int written = open.write(zip, register.name());
      assertThat(registers.loadFiches(register, zip, LocalDate.of(2025, 1, 31), false).rows())
          .isEqualTo(written);
    }
    Fiches fiches = Agreed.fiches(factory, List.of());

    Map<String, Set<String>> published = open.successors();
    Map<String, Set<String>> taken = new HashMap<>();
    Set<String> codes = new HashSet<>();
    fiches.forEach(fiche -> {
      codes.add(fiche.code());
      of(fiche.code(), taken).addAll(fiche.successors());
      // Of a certification outside, only those after it tell what came.
      fiche.predecessors().forEach(former -> of(former, taken).add(fiche.code()));
    });
    assertThat(codes).isEqualTo(open.codes());
    assertThat(open.codes())
        .allMatch(code -> fiches.find(code).map(Fiche::code).get().equals(code));

    List<String> naming =
        open.codes().stream().filter(code -> !open.replacedBy(code).isEmpty()).toList();
    assertThat(naming)
        .allSatisfy(code -> {
          assertThat(taken.get(code)).containsAll(open.replacedBy(code));
          assertThat(after(code, taken)).isEqualTo(after(code, published));
        });
    List<String> outside =
        naming.stream()
            .flatMap(code -> open.replacedBy(code).stream())
            .filter(code -> !open.codes().contains(code))
            .distinct()
            .toList();
    assertThat(outside).allMatch(code -> fiches.find(code).isEmpty());
    System.out.printf(
        "%d in, %d found by code; %d name a successor, %d codes of them outside%n",
        open.codes().size(), codes.size(), naming.size(), outside.size());
  }

  private static Set<String> of(String code, Map<String, Set<String>> successors) {
    return successors.computeIfAbsent(code, former -> new TreeSet<>());
  }

  /** Every code that the links lead to. */
  private static Set<String> after(String code, Map<String, Set<String>> successors) {
    Set<String> after = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(code));
    while (!open.isEmpty()) {
      for (String next : successors.getOrDefault(open.removeLast(), Set.of())) {
        if (after.add(next)) {
          open.add(next);
        }
      }
    }
    return after;
  }
}
