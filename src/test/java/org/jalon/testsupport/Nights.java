package org.jalon.testsupport;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.FeedMark;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferRun;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunStatus;
import org.jalon.offer.Standing;
import org.jalon.offer.Unchecked;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;

/** Some nights of two regions, as they stand in the database afterwards. */
public final class Nights {

  public static final OfferSource ARA =
      new OfferSource("ara", "Auvergne-Rhône-Alpes", Profile.CURRENT, false, "84");
  public static final OfferSource BRETAGNE =
      new OfferSource("bretagne", "Bretagne – flux régional", Profile.LEGACY, false, "53");
  public static final OfferSource NOBODY =
      new OfferSource("outre-mer", "Outre-mer", Profile.CURRENT, false, "");

  private static final LocalDate EDITION = LocalDate.of(2026, 1, 12);

  private final OfferStore store;
  private final RunArchive runs;

  public long first;
  public long second;
  public long held;
  public long bretagne;
  public long refused;

  public Nights(OfferStore store, RunArchive runs) {
    this.store = store;
    this.runs = runs;
  }

  /** Ara: two good nights, then one that lacks most. Bretagne: one good, one refused. */
  public Nights pass() {
    first = take(ARA, courses(0, 60, "Français du soir"), "schedule", "");
    second = take(ARA, courses(0, 70, "Français du matin"), "camille", "");
    held = take(ARA, courses(0, 8, "Français du matin"), "schedule", "62 offres sur 70 (88,6 %)");
    bretagne = take(BRETAGNE, courses(0, 5, "Atelier <b>d’écriture</b> & de lecture"), "start", "");
    store.refuse(
        BRETAGNE,
        mark("broken", "bretagne.xml", "schedule"),
        RunStatus.REFUSED,
        "CUT_SHORT at line 812");
    refused = runs.list(BRETAGNE.key(), 1).getFirst().number();
    return this;
  }

  private static List<Formations.Course> courses(int from, int to, String title) {
    return IntStream.range(from, to)
        .mapToObj(i ->
            Formations.course()
                .number("01_F" + i)
                .action("01_A" + i)
                .title(title.replace("<", "&lt;").replace("&", "&amp;") + " " + i)
                .rhythm("Lundi de 19:30 à 21:00"))
        .toList();
  }

  private long take(
      OfferSource source, List<Formations.Course> courses, String askedBy, String heldFor) {
    byte[] feed = Formations.feed(courses);
    String hash = Integer.toHexString(courses.hashCode()).repeat(4);
    try (OfferRun run =
            store.begin(source, mark(hash, source.key() + ".xml.gz", askedBy), new Strict());
        LheoReader reader = LheoReader.open(new ByteArrayInputStream(feed), "test")) {
      for (Optional<FormationInFile> next = reader.next(); next.isPresent(); next = reader.next()) {
        run.add(next.get());
      }
      run.finish();
      if (heldFor.isEmpty()) {
        run.commit();
      } else {
        run.undo(RunStatus.HELD, heldFor);
      }
      return run.number();
    } catch (Exception e) {
      throw new AssertionError("the night could not pass", e);
    }
  }

  private static FeedMark mark(String hash, String name, String askedBy) {
    return new FeedMark(hash, name, 86_123_456, "2.3", askedBy, OptionalLong.empty());
  }

  /** Finds something on every offer, and more on each fifth. */
  private static final class Strict implements Inspector {

    @Override
    public Inspection inspect(FormationInFile found, int ordinal) {
      int line = found.line();
      List<Finding> findings = new ArrayList<>();
      findings.add(
          new Finding(
              "OFF-12",
              Effect.ALERT,
              "",
              "formation/action[1]/duree-indicative",
              "",
              "une durée en heures",
              Optional.empty(),
              Mender.ORGANISATION,
              line,
              3));
      boolean fifth = found.formation().numero().endsWith("5");
      if (fifth) {
        findings.add(
            new Finding(
                "ORG-02",
                Effect.REJECTED,
                "",
                "formation/organisme-formation-responsable/SIRET-organisme-formation/SIRET",
                "=1+1;\"00000000000000\"",
                "14 chiffres d’un établissement ouvert",
                Optional.of(new Edition("establishments", EDITION)),
                Mender.CARIF_OREF,
                line,
                7));
      }
      return new Inspection(
          fifth ? Standing.REJECTED : Standing.REGULATORY, findings, Optional.empty());
    }

    @Override
    public String mark() {
      return "strict";
    }

    @Override
    public List<Unchecked> unchecked() {
      return List.of(new Unchecked("qualiopi", List.of("ORG-07", "ORG-08")));
    }
  }
}
