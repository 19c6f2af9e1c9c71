package org.jalon.certification;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.register.RegisterFileException;

/**
 * What replaces what, as any of both fiches says: known only at the end of the export, so it is
 * read once for this alone. A fiche that names itself is not believed; a loop is kept as it is
 * published.
 */
final class FicheLinks {

  private static final String NUMBER = "NUMERO_FICHE";
  private static final String FORMER = "ANCIENNES_CERTIFICATIONS";
  private static final String NEXT = "NOUVELLES_CERTIFICATIONS";

  private final Register register;
  private final Map<Long, Set<Long>> successors = new HashMap<>();
  private final Map<Long, Set<Long>> predecessors = new HashMap<>();
  private int ownNames;

  private FicheLinks(Register register) {
    this.register = register;
  }

  static FicheLinks read(InputStream xml, Register register)
      throws RegisterFileException, IOException {
    FicheLinks links = new FicheLinks(register);
    FicheCursor cursor = new FicheCursor(xml, Set.of(NUMBER, FORMER, NEXT));
    Optional<FicheElement> fiche = cursor.next();
    while (fiche.isPresent()) {
      links.add(fiche.get());
      fiche = cursor.next();
    }
    return links;
  }

  private void add(FicheElement fiche) {
    CertificationCode.parse(fiche.text(NUMBER))
        .ifPresent(code -> {
          fiche.items(FORMER, "ANCIENNE_CERTIFICATION").stream()
              .flatMap(item -> code(item, "ID_FICHE_ANCIENNE_CERTIFICATION").stream())
              .forEach(former -> follow(former, code));
          fiche.items(NEXT, "NOUVELLE_CERTIFICATION").stream()
              .flatMap(item -> code(item, "ID_FICHE_NOUVELLE_CERTIFICATION").stream())
              .forEach(next -> follow(code, next));
        });
  }

  /** Some write the number alone, or straight into the item. */
  private Optional<CertificationCode> code(FicheElement item, String name) {
    String text = item.isLeaf() ? item.text() : item.text(name);
    return CertificationCode.parse(text).or(() -> CertificationCode.of(register, text));
  }

  private void follow(CertificationCode former, CertificationCode next) {
    if (former.equals(next)) {
      ownNames++;
    } else {
      successors.computeIfAbsent(former.key(), key -> new TreeSet<>()).add(next.key());
      predecessors.computeIfAbsent(next.key(), key -> new TreeSet<>()).add(former.key());
    }
  }

  List<String> successors(CertificationCode code) {
    return codes(successors, code);
  }

  List<String> predecessors(CertificationCode code) {
    return codes(predecessors, code);
  }

  /** How many fiches name themselves. */
  int ownNames() {
    return ownNames;
  }

  private static List<String> codes(Map<Long, Set<Long>> links, CertificationCode code) {
    return links.getOrDefault(code.key(), Set.of()).stream()
        .map(key -> CertificationCode.ofKey(key).toString())
        .toList();
  }
}
