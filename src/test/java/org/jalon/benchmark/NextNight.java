package org.jalon.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.LheoWriter;

/** The same feeds a night later: another order, other dates of export, some offers changed. */
final class NextNight {

  private static final Pattern DATED = Pattern.compile(" datemaj=\"[^\"]*\"");

  private NextNight() {}

  /**
   * @param perMille of the formations get another title
   */
  static void write(Path from, Path to, String day, int perMille, long seed) throws IOException {
    Files.createDirectories(to);
    Random random = new Random(seed);
    try (Stream<Path> feeds = Files.list(from)) {
      for (Path feed : feeds.filter(NextNight::isFeed).sorted().toList()) {
        List<String> fragments = fragments(feed);
        Collections.shuffle(fragments, random);
        Path file = to.resolve(feed.getFileName().toString().replaceFirst("\\.gz$", ""));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
            LheoWriter writer = new LheoWriter(out, LheoVersion.V2_3)) {
          for (String fragment : fragments) {
            writer.writeFragment(exported(fragment, day, random.nextInt(1000) < perMille));
          }
          writer.finish();
        }
      }
    }
  }

  /** All in one file, in the order of the regions. */
  static void join(Path from, Path to) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        LheoWriter writer = new LheoWriter(out, LheoVersion.V2_3);
        Stream<Path> feeds = Files.list(from)) {
      for (Path feed : feeds.filter(NextNight::isFeed).sorted().toList()) {
        for (String fragment : fragments(feed)) {
          writer.writeFragment(fragment);
        }
      }
      writer.finish();
    }
  }

  private static boolean isFeed(Path file) {
    return file.toString().endsWith(".xml") || file.toString().endsWith(".xml.gz");
  }

  private static List<String> fragments(Path feed) throws IOException {
    List<String> fragments = new ArrayList<>();
    try (LheoReader reader = LheoReader.open(feed)) {
      for (Optional<FormationInFile> found = reader.next();
          found.isPresent();
          found = reader.next()) {
        fragments.add(found.get().fragment());
      }
      return fragments;
    } catch (LheoFileException e) {
      throw new IOException(e);
    }
  }

  private static String exported(String fragment, String day, boolean changed) {
    String dated =
        DATED
            .matcher(fragment)
            .replaceAll("")
            .replaceFirst("<formation ", "<formation datemaj=\"" + day + "\" ")
            .replace("<action ", "<action datemaj=\"" + day + "\" ")
            .replace("<session ", "<session datemaj=\"" + day + "\" ");
    return changed
        ? dated.replace("</intitule-formation>", Bench.CHANGED + "</intitule-formation>")
        : dated;
  }
}
