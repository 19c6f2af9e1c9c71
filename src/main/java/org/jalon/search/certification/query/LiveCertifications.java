package org.jalon.search.certification.query;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.search.certification.CertificationSearch.State;
import org.jalon.search.certification.index.CertificationGeneration;
import org.jalon.search.certification.index.CertificationIndexState;
import org.jalon.search.certification.index.CertificationJson;
import org.jalon.search.index.LiveReader;

/**
 * The one reference to the certifications' index that readers use; what it replaces is closed after
 * its last reader.
 */
public class LiveCertifications {

  private static final State NOTHING = new State(false, 0, 0, null);

  private final Agreements agreements;
  private final Judge judge;
  private final CertificationJson json;

  // Starts from the clock so that an ETag of before a restart never matches by chance.
  private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
  private final LiveReader<CertificationSnapshot> live = new LiveReader<>();

  LiveCertifications(Agreements agreements, Judge judge, CertificationJson json) {
    this.agreements = agreements;
    this.judge = judge;
    this.json = json;
  }

  /** Shows a whole generation; the one before may still be read. */
  public void show(CertificationGeneration generation, CertificationIndexState indexed) {
    live.show(
        new CertificationSnapshot(
            generation, indexed, version.incrementAndGet(), agreements, judge, json));
  }

  /** Shows nothing any more, and closes what was shown after its last reader. */
  public void close() {
    live.close();
  }

  /** The generation that readers see. */
  public Optional<CertificationGeneration> generation() {
    return live.find().map(CertificationSnapshot::generation);
  }

  /** What the generation that readers see says of itself. */
  public Optional<CertificationIndexState> indexed() {
    return live.find().map(CertificationSnapshot::indexed);
  }

  /** The live snapshot; the caller closes it. */
  CertificationSnapshot acquire() {
    return live.acquire();
  }

  State state() {
    return live.find().map(CertificationSnapshot::state).orElse(NOTHING);
  }
}
