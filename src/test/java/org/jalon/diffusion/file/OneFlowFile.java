package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.StoredFormation;

/** One LHÉO file of a flow, for benchmarks: written, then checked against its schema and sealed. */
public final class OneFlowFile implements AutoCloseable {

  private final LheoFlow flow;

  public OneFlowFile(Path folder, LheoVersion version) throws IOException {
    this.flow = new LheoFlow(folder, "one-", version);
  }

  public void take(OutgoingFormation formation) throws IOException {
    flow.take(StoredFormation.read(formation.cut()), formation.offers());
  }

  /** Files that came into their place. */
  public int seal() throws IOException {
    return flow.seal().size();
  }

  @Override
  public void close() throws IOException {
    flow.close();
  }
}
