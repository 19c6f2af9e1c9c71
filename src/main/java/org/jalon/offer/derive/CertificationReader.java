package org.jalon.offer.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Formation;

/** Certification codes in one form: {@code RNCP36315}, {@code RS5616}, {@code CERTIFINFO84385}. */
final class CertificationReader {

  private CertificationReader() {}

  static List<String> read(Formation formation) {
    Set<String> codes = new LinkedHashSet<>();
    for (Certification certification : formation.certification()) {
      add(codes, "RNCP", certification.codeRncp());
      add(codes, "RS", certification.codeRs());
      add(codes, "CERTIFINFO", certification.codeCertifinfo());
    }
    return new ArrayList<>(codes);
  }

  private static void add(Set<String> codes, String registry, String written) {
    String code = written.strip().toUpperCase(Locale.ROOT).replace(" ", "");
    if (!code.isEmpty() && !code.equals("-")) {
      codes.add(code.startsWith(registry) ? code : registry + code);
    }
  }
}
