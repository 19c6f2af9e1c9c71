package org.jalon.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/**
 * Finds Chromium and its driver, or fetches them: from Debian's packages where it may install, else
 * by Selenium Manager. Without a browser it fails and says what to do; tests are never left out.
 */
final class Chromium {

  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private static final List<Path> DRIVERS =
      List.of(
          Path.of("/usr/bin/chromedriver"),
          Path.of("/usr/lib/chromium/chromedriver"),
          Path.of("/usr/lib/chromium-browser/chromedriver"),
          Path.of("/usr/local/bin/chromedriver"));

  /** Chrome's content settings: 1 allows, 2 blocks. */
  private static final int BLOCKED = 2;

  private Chromium() {}

  /** A new browser without anything remembered, whose pages may or may not run scripts. */
  static ChromeDriver start(boolean scripts) {
    if (find(BROWSERS).isEmpty() || find(DRIVERS).isEmpty()) {
      ChromiumPackages.install();
    }
    try {
      ChromeDriverService.Builder service = new ChromeDriverService.Builder();
      find(DRIVERS).ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
      return new ChromeDriver(service.build(), options(scripts));
    } catch (WebDriverException nothingStarts) {
      throw new IllegalStateException(
          """
          The tests of the pages need Chromium and its driver, and neither is here nor can be \
          fetched. Install them (Debian, Ubuntu: apt-get install chromium chromium-driver; \
          elsewhere: Chrome or Chromium, with chromedriver of the same version in \
          /usr/local/bin), or let this machine reach the internet once, and start again. \
          What apt-get said, if it was asked: %s\
          """
              .formatted(ChromiumPackages.LOG),
          nothingStarts);
    }
  }

  private static ChromeOptions options(boolean scripts) {
    ChromeOptions options = new ChromeOptions();
    find(BROWSERS).ifPresent(browser -> options.setBinary(browser.toFile()));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--window-size=1280,900",
        "--user-data-dir=" + emptyFolder(scripts ? "with-scripts" : "without-scripts"));
    options.setExperimentalOption(
        "prefs",
        scripts
            ? Map.of("intl.accept_languages", "fr")
            : Map.of(
                "intl.accept_languages",
                "fr",
                "profile.managed_default_content_settings.javascript",
                BLOCKED));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  private static Path emptyFolder(String name) {
    try {
      Path folder = Path.of("target/test-browser", name).toAbsolutePath();
      FileSystemUtils.deleteRecursively(folder);
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the browser has no place for its files", e);
    }
  }

  private static Optional<Path> find(List<Path> candidates) {
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }
}
