package org.jalon.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.LheoVersion;

/** Says everything that is wrong in a file: what the schema refuses, then what the reader finds. */
final class Validation {
  private final ToolWords words;
  private final PrintStream out;
  private int violations;
  private int breaking;
  private int remarks;
  private int formations;

  Validation(ToolWords words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  int run(Path file) {
    try {
      LheoVersion version = version(file);
      words.print(out, "validate.file", file, version.number());
      LheoSchema.of(version).validate(file, this::say);
      try (LheoReader reader = LheoReader.open(file)) {
        reader.forEach(this::look);
        reader.findings().forEach(this::say);
      }
    } catch (LheoFileException refused) {
      words.print(out, refused.fault());
      return LheoCommand.UNUSABLE;
    } catch (IOException unreadable) {
      words.print(out, file, unreadable);
      return LheoCommand.UNUSABLE;
    }
    boolean valid = violations == 0 && breaking == 0;
    words.print(
        out,
        valid ? "validate.valid" : "validate.invalid",
        formations,
        violations,
        breaking,
        remarks);
    return valid ? LheoCommand.DONE : LheoCommand.INVALID;
  }

  private static LheoVersion version(Path file) throws IOException, LheoFileException {
    try (LheoReader reader = LheoReader.open(file)) {
      return reader.version();
    }
  }

  private void look(FormationInFile formation) {
    formations++;
    formation.findings().forEach(this::say);
  }

  private void say(LheoSchema.Violation violation) {
    violations++;
    words.print(out, "violation", violation.line(), violation.column(), violation.message());
  }

  private void say(LheoFinding finding) {
    if (finding.code().breaksSchema()) {
      breaking++;
    } else {
      remarks++;
    }
    words.print(
        out,
        "finding",
        finding.line(),
        finding.column(),
        finding.path(),
        words.say("finding." + finding.code()),
        finding.value().strip());
  }
}
