package org.jalon.certification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Writes certifications in batches, each code once: the first line that names it counts. */
final class CertificationWriter {

  private static final int BATCH = 500;

  private final StatelessSession session;
  private final List<Object> batch = new ArrayList<>(BATCH);
  private final Set<Long> written = new HashSet<>();
  private final Map<Register, Integer> rows = new EnumMap<>(Register.class);

  CertificationWriter(StatelessSession session) {
    this.session = session;
  }

  /** Takes away what the database holds of a register. */
  void clear(Register register) {
    session
        .createMutationQuery("delete from CertificationRow where register = :register")
        .setParameter("register", register.name())
        .executeUpdate();
  }

  boolean has(CertificationCode code) {
    return written.contains(code.key());
  }

  /** Whether it is written, that is, was not there. */
  boolean add(CertificationCode code, Certification certification) {
    if (!written.add(code.key())) {
      return false;
    }
    batch.add(CertificationRow.of(certification, code));
    rows.merge(code.register(), 1, Integer::sum);
    if (batch.size() == BATCH) {
      flush();
    }
    return true;
  }

  void flush() {
    session.insertMultiple(batch);
    batch.clear();
  }

  int rows(Register register) {
    return rows.getOrDefault(register, 0);
  }
}
