package org.jalon.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's packages of the browser, its driver and the letters of the site's languages. */
final class ChromiumPackages {

  /** What apt-get said. */
  static final Path LOG = Path.of("target/test-browser/apt-get.log");

  private static final long MINUTES = 5;
  private static final List<String> UPDATE = List.of("apt-get", "update");
  private static final List<String> INSTALL =
      List.of(
          "apt-get",
          "-o",
          "DPkg::Lock::Timeout=120",
          "install",
          "-y",
          "--no-install-recommends",
          "chromium",
          "chromium-driver",
          "fonts-noto-core",
          "fonts-noto-cjk");

  private ChromiumPackages() {}

  /** Installs them where that is possible; whether it worked is seen by what is there after. */
  static void install() {
    boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (debian && System.getProperty("user.name").equals("root")) {
      run(UPDATE);
      run(INSTALL);
    }
  }

  private static void run(List<String> command) {
    try {
      Files.createDirectories(LOG.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(LOG.toFile()));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("apt-get cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
