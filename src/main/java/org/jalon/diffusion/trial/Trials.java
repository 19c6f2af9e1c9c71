package org.jalon.diffusion.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jalon.diffusion.OfferJudge;
import org.jalon.diffusion.sheet.SheetLheo;
import org.jalon.diffusion.sheet.SheetReader;
import org.jalon.diffusion.sheet.SheetRefusedException;
import org.jalon.diffusion.sheet.SheetRow;
import org.jalon.diffusion.trial.TriedFile.Kind;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoVersion;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.quality.RuleBook;
import org.springframework.stereotype.Component;

/**
 * Tries files: a LHÉO file, plain or gzip, a formation alone, or the published spreadsheet. Nothing
 * is stored; what is tried is judged as a new offer of a source under the profile {@code current}.
 */
@Component
public class Trials {

  /** As much of a file as shows what it is. */
  private static final int HEAD = 4_096;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(lheo|formation)\\b[^>]*");

  private final RuleBook book;
  private final OfferJudge judge;
  private final OfferDeriver deriver;

  Trials(RuleBook book, OfferJudge judge, OfferDeriver deriver) {
    this.book = book;
    this.judge = judge;
    this.deriver = deriver;
  }

  /**
   * @param name as it was sent
   * @throws TrialRefusedException when nothing of the file can be tried
   */
  public TriedFile of(Path file, String name) throws IOException, TrialRefusedException {
    byte[] head = head(file);
    if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
      return spreadsheet(file, name);
    }
    Matcher root = ROOT.matcher(new String(head, StandardCharsets.UTF_8));
    if (root.find() && root.group(1).equals("formation")) {
      byte[] whole = whole(Files.readString(file), root.start(), root.group());
      return read(new ByteArrayInputStream(whole), name, Kind.FRAGMENT, List.of());
    }
    return read(Files.newInputStream(file), name, Kind.FILE, List.of());
  }

  private TriedFile spreadsheet(Path file, String name) throws IOException, TrialRefusedException {
    if (!workbook(file)) {
      throw new TrialRefusedException("ARCHIVE");
    }
    try {
      List<SheetRow> rows = SheetReader.read(file);
      byte[] lheo = SheetLheo.of(rows).getBytes(StandardCharsets.UTF_8);
      return read(new ByteArrayInputStream(lheo), name, Kind.SPREADSHEET, rows);
    } catch (SheetRefusedException refused) {
      throw new TrialRefusedException(refused.why().name());
    }
  }

  private static boolean workbook(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (IOException damaged) {
      return true; // its reader says what is wrong with it
    }
  }

  /** A formation is read in the file it could stand in; its lines stay where they are. */
  private static byte[] whole(String text, int start, String tag) {
    LheoVersion version =
        tag.contains(LheoVersion.V2_2.namespace()) ? LheoVersion.V2_2 : LheoVersion.V2_3;
    String before = text.substring(0, start).replaceAll("<\\?xml[^>]*\\?>", "");
    String open = "<lheo xmlns=\"" + version.namespace() + "\"><offres>";
    return (before + open + text.substring(start) + "</offres></lheo>")
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private TriedFile read(InputStream in, String name, Kind kind, List<SheetRow> rows)
      throws IOException, TrialRefusedException {
    Tally tally = new Tally(book, judge, deriver);
    try (LheoReader reader = LheoReader.open(in, name)) {
      LheoVersion version = reader.version();
      Optional<TrialRefusedException> unfinished = Optional.empty();
      try {
        for (Optional<FormationInFile> next = reader.next();
            next.isPresent();
            next = reader.next()) {
          int ordinal = next.get().ordinal();
          tally.take(next.get(), rows.isEmpty() ? 0 : rows.get(ordinal - 1).number());
        }
      } catch (LheoFileException cut) {
        if (tally.offers() == 0) {
          throw cut;
        }
        unfinished = Optional.of(new TrialRefusedException(cut.fault()));
      }
      return tally.file(name, kind, version.number(), unfinished);
    } catch (LheoFileException refused) {
      throw new TrialRefusedException(refused.fault());
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }
}
