package org.jalon.demonstration;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jalon.demonstration.CourseGround.Numbers;
import org.jalon.demonstration.Organisations.Type;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Extras;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoDate;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.LheoWriter;
import org.jalon.place.Place;

/** Writes the file of a region, a department after the other, in memory that does not grow. */
final class RegionFeed {

  private final Edition edition;
  private final Texts texts;
  private final Region region;

  RegionFeed(Edition edition, Texts texts, Region region) {
    this.edition = edition;
    this.texts = texts;
    this.region = region;
  }

  /**
   * Writes beside the file and renames it when it is whole.
   *
   * @param linguistic how many actions for each department's code
   * @param vocational how many actions for each department's code
   */
  void write(
      Path file,
      List<Place> departments,
      Map<String, Integer> linguistic,
      Map<String, Integer> vocational)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (LheoWriter writer = new LheoWriter(compressed(part), LheoVersion.V2_3)) {
      Numbers numbers = new Numbers(region.carif());
      for (Place department : departments) {
        CourseGround ground = ground(department, numbers);
        linguistic(writer, linguistic.getOrDefault(department.code(), 0), ground);
        vocational(writer, vocational.getOrDefault(department.code(), 0), ground);
      }
      writer.finish(export());
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What the network writes at the end of its feeds. */
  private Extras export() {
    Extra date = Extra.datum("date-export", LheoDate.of(edition.base()).text());
    return new Extras(List.of(Extra.group("flux-intercarif", List.of(date))));
  }

  private CourseGround ground(Place department, Numbers numbers) {
    return new CourseGround(
        region,
        Towns.of(texts.gazetteer(), department.code()),
        texts.addresses(),
        numbers,
        LheoDate.of(edition.base()),
        new Draw(edition.seed(), department.code()));
  }

  private void linguistic(LheoWriter writer, int actions, CourseGround ground) throws IOException {
    Draw draw = ground.draw();
    int left = actions;
    while (left > 0) {
      LinguisticKind speciality = LinguisticKind.draw(draw);
      Organisation body = organisation(speciality.body(draw), ground);
      for (int courses = draw.between(1, 9); courses > 0 && left > 0; courses--) {
        Formation course = texts.linguistic().draw(body, speciality, left, ground);
        writer.write(course);
        left -= course.action().size();
      }
    }
  }

  private void vocational(LheoWriter writer, int actions, CourseGround ground) throws IOException {
    Draw draw = ground.draw();
    int left = actions;
    while (left > 0) {
      Organisation body = organisation(draw.chance(70) ? Type.CFA : Type.ORGANISME, ground);
      List<Trade> specialities = texts.vocational().specialities(draw);
      for (int courses = draw.between(2, 12); courses > 0 && left > 0; courses--) {
        Formation course = texts.vocational().draw(body, draw.pick(specialities), left, ground);
        writer.write(course);
        left -= course.action().size();
      }
    }
  }

  private Organisation organisation(Type type, CourseGround ground) {
    return texts
        .organisations()
        .draw(
            type,
            ground.numbers().next("DMO"),
            region.phonePrefix(),
            ground.towns().draw(ground.draw()),
            ground.draw());
  }

  private static OutputStream compressed(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return new GZIPOutputStream(out, 1 << 14) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }
}
