package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** A file of a flow whose bytes can be read; close it. */
public record OpenFlowFile(FlowFile file, FileChannel content) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    content.close();
  }
}
