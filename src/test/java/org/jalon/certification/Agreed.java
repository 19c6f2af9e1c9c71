package org.jalon.certification;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One agreement that names these certifications, each as its code, a blank, its label. */
record Agreed(List<String> certifications) implements Agreements {

  static final LocalDate EDITION = LocalDate.of(2026, 1, 2);

  static Fiches fiches(EntityManagerFactory factory, List<String> certifications) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (!certifications.isEmpty()) {
      beans.addBean("agreements", new Agreed(certifications));
    }
    return new LoadedFiches(factory, beans.getBeanProvider(Agreements.class));
  }

  @Override
  public List<Agreement> list() {
    List<Agreement.Listed> listed =
        certifications.stream()
            .map(text -> text.split(" ", 2))
            .map(parts -> new Agreement.Listed(parts[0], parts[1], null))
            .toList();
    return List.of(
        new Agreement(
            "KALITEXT000000000001",
            "0044",
            "Chimie",
            "Accord inventé",
            EDITION,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            false,
            listed));
  }

  @Override
  public List<Agreement> ofBranch(String idcc) {
    return List.of();
  }

  @Override
  public List<Agreement> listing(String code) {
    return List.of();
  }

  @Override
  public List<Branch> branches() {
    return List.of();
  }

  @Override
  public Optional<Branch> branch(String idcc) {
    return Optional.empty();
  }

  @Override
  public List<Branch> search(String words, int limit) {
    return List.of();
  }

  @Override
  public LocalDate edition() {
    return EDITION;
  }
}
