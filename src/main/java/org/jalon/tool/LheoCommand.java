package org.jalon.tool;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The tools for producers, on the command line of the site's own archive, without starting the
 * site:
 *
 * <pre>
 * java -jar jalon.jar --jalon.lheo.validate=FILE
 * java -jar jalon.jar --jalon.lheo.transcode=IN --jalon.lheo.to=2.2|2.3 [--jalon.lheo.out=OUT]
 * </pre>
 */
public final class LheoCommand {
  /** Exit code: valid, or transcoded whole. */
  static final int DONE = 0;

  /** Exit code: invalid, or transcoded with formations left out. */
  static final int INVALID = 1;

  /** Exit code: the file cannot be read as LHÉO, or the command is not understood. */
  static final int UNUSABLE = 2;

  private static final String PREFIX = "--jalon.lheo.";
  private static final Set<String> OPTIONS = Set.of("validate", "transcode", "to", "out");

  private final ToolWords words;
  private final PrintStream out;

  LheoCommand(PrintStream out, Locale locale) {
    this.words = new ToolWords(locale);
    this.out = out;
  }

  /**
   * Runs a tool when the arguments ask for one.
   *
   * @return the exit code; empty when no tool is asked for, and the site has to start
   */
  public static OptionalInt run(String... arguments) {
    if (Arrays.stream(arguments).noneMatch(argument -> argument.startsWith(PREFIX))) {
      return OptionalInt.empty();
    }
    PrintStream out = new PrintStream(System.out, true, System.out.charset());
    return OptionalInt.of(new LheoCommand(out, Locale.getDefault()).execute(arguments));
  }

  int execute(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      if (argument.startsWith(PREFIX)) {
        String[] parts = argument.substring(PREFIX.length()).split("=", 2);
        options.put(parts[0], parts.length < 2 ? "" : parts[1]);
      }
    }
    boolean validate = options.containsKey("validate");
    boolean transcode = options.containsKey("transcode");
    boolean known = OPTIONS.containsAll(options.keySet()) && !options.containsValue("");
    if (!known || validate == transcode || (validate && options.size() > 1)) {
      return usage();
    }
    try {
      Path file = Path.of(options.getOrDefault(validate ? "validate" : "transcode", ""));
      if (file.getFileName() == null) {
        return usage();
      }
      return validate
          ? new Validation(words, out).run(file)
          : Transcoding.of(options, file, words, out).map(Transcoding::run).orElseGet(this::usage);
    } catch (InvalidPathException noPath) {
      return usage();
    }
  }

  private int usage() {
    words.print(out, "usage");
    return UNUSABLE;
  }
}
