package org.jalon.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoTranscoder;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.Loss;
import org.jalon.lheo.TranscodedFormation;
import org.jalon.lheo.Transcription;

/** Makes a file of the other version and says what it could not keep. */
final class Transcoding {
  private final Path in;
  private final Path to;
  private final LheoVersion version;
  private final ToolWords words;
  private final PrintStream out;

  private Transcoding(Path in, Path to, LheoVersion version, ToolWords words, PrintStream out) {
    this.in = in;
    this.to = to;
    this.version = version;
    this.words = words;
    this.out = out;
  }

  /** Empty when the options do not say to which version. */
  static Optional<Transcoding> of(
      Map<String, String> options, Path in, ToolWords words, PrintStream out) {
    String number = options.getOrDefault("to", "");
    for (LheoVersion version : LheoVersion.values()) {
      if (version.number().equals(number)) {
        String name = name(in) + "-" + number + ".xml";
        Path to = Path.of(options.getOrDefault("out", in.resolveSibling(name).toString()));
        return Optional.of(new Transcoding(in, to, version, words, out));
      }
    }
    return Optional.empty();
  }

  int run() {
    try (LossCsv csv = new LossCsv(to.resolveSibling(name(to) + "-report.csv"), words)) {
      Transcription done = LheoTranscoder.transcode(in, to, version, each -> say(each, csv));
      csv.commit();
      summary(done, csv.file());
      return done.leftOut() == 0 && done.written() > 0 ? LheoCommand.DONE : LheoCommand.INVALID;
    } catch (LheoFileException refused) {
      words.print(out, refused.fault());
    } catch (IOException unusable) {
      words.print(out, in, unusable);
    } catch (UncheckedIOException unusable) {
      words.print(out, in, new IOException(unusable));
    }
    return LheoCommand.UNUSABLE;
  }

  private void say(TranscodedFormation formation, LossCsv csv) {
    csv.write(formation);
    if (formation.outcome() != TranscodedFormation.Outcome.WRITTEN) {
      words.print(
          out,
          "transcode." + formation.outcome(),
          formation.line(),
          formation.numero(),
          formation.findings().size());
    }
  }

  private void summary(Transcription done, Path csv) {
    if (!done.losses().isEmpty()) {
      int widest = 1;
      for (Loss.Fate fate : Loss.Fate.values()) {
        widest = Math.max(widest, words.say("fate." + fate).length());
      }
      words.print(out, "transcode.losses");
      for (Loss loss : done.losses()) {
        String fate = words.say("fate." + loss.fate());
        out.printf("%,9d  %-" + widest + "s  %s%n", loss.count(), fate, loss.path());
      }
    }
    if (done.written() == 0) {
      words.print(out, "transcode.nothing", done.leftOut());
    } else {
      words.print(out, "transcode.done", to, done.written(), done.repaired(), done.leftOut(), csv);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("(?i)(\\.xml)?(\\.gz)?$", "");
  }
}
