package org.jalon.quality.apprenticeship;

import java.util.List;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.quality.Referential;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CertificationCode;

/** The RNCP titles that an apprentice prepares. */
final class Titles {

  private Titles() {}

  /** Looks at a title. */
  @FunctionalInterface
  interface Visitor {

    /**
     * @param title as RNCP has it
     * @param path of its code in the formation
     */
    void visit(Certification title, String path);
  }

  /** Shows the titles that RNCP has; none when it may not be judged by. */
  static void forEach(Subject subject, Visitor visitor) {
    if (!subject.apprenticeship() || !subject.registers().have(Referential.RNCP)) {
      return;
    }
    List<org.jalon.lheo.Certification> written = subject.formation().certification();
    for (int i = 0; i < written.size(); i++) {
      Optional<Certification> title =
          CertificationCode.rncp(written.get(i).codeRncp())
              .flatMap(subject.registers()::findCertification);
      if (title.isPresent()) {
        visitor.visit(title.get(), "formation/certification[" + (i + 1) + "]/code-RNCP");
      }
    }
  }
}
