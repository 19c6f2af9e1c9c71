package org.jalon.testsupport;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser of each mode for all tests; they are closed after the last one. */
public final class BrowserStore implements BeforeAllCallback {

  private static final Namespace OWN = Namespace.create(BrowserStore.class);

  /** Whether pages may run scripts. */
  public enum Mode {
    WITH_SCRIPTS,
    WITHOUT_SCRIPTS
  }

  private static volatile Open open = new Open();

  @Override
  public void beforeAll(ExtensionContext context) {
    open =
        context.getRoot().getStore(OWN).computeIfAbsent(Open.class, key -> new Open(), Open.class);
  }

  /** The browser of that mode, started when it is first asked for. */
  public static Browser browser(Mode mode) {
    return open.browser(mode);
  }

  private static final class Open implements AutoCloseable {
    private final Map<Mode, Browser> browsers = new EnumMap<>(Mode.class);

    Browser browser(Mode mode) {
      return browsers.computeIfAbsent(
          mode,
          wanted -> wanted == Mode.WITH_SCRIPTS ? Browser.withScripts() : Browser.withoutScripts());
    }

    @Override
    public void close() {
      browsers.values().forEach(Browser::close);
    }
  }
}
