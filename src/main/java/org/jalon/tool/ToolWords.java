package org.jalon.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jalon.language.Messages;
import org.jalon.lheo.FileFault;

/** What the tools say: in French on a French machine, else in English. */
final class ToolWords {
  private final Messages messages = new Messages("classpath:/", List.of("tools"));
  private final Locale locale;

  ToolWords(Locale locale) {
    this.locale =
        locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  void print(PrintStream out, String key, Object... values) {
    out.println(say(key, values));
  }

  /** Why a file is refused. */
  void print(PrintStream out, FileFault fault) {
    String reason = say("fault." + fault.code());
    out.println(say("fault", fault.line(), fault.column(), reason, fault.detail()));
  }

  /** Why the machine could not read or write. */
  void print(PrintStream out, Path file, IOException failure) {
    out.println(say("unreadable", file, failure.toString()));
  }
}
