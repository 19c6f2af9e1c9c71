package org.jalon.diffusion.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.diffusion.Consumer;
import org.jalon.offer.OfferArchive;
import org.jalon.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes today's files of a consumer, one run at a time of all processes that share the folder. */
@Component
public class FlowWriting {

  private static final Logger LOG = LoggerFactory.getLogger(FlowWriting.class);

  private final FlowFileSettings settings;
  private final FlowFiles files;
  private final Outgoing outgoing;
  private final Invented invented;
  private final Clock clock;

  /** Whether the offers are those of the demonstration. */
  public interface Invented {
    boolean now();
  }

  @Autowired
  FlowWriting(
      FlowFileSettings settings,
      FlowFiles files,
      Outgoing outgoing,
      OfferArchive offers,
      Clock clock) {
    this(settings, files, outgoing, offers::demonstration, clock);
  }

  /** From any source of offers. */
  public FlowWriting(
      FlowFileSettings settings,
      FlowFiles files,
      Outgoing outgoing,
      Invented invented,
      Clock clock) {
    this.settings = settings;
    this.files = files;
    this.outgoing = outgoing;
    this.invented = invented;
    this.clock = clock;
  }

  /**
   * Writes a whole edition and its differences from the one before, and puts them in force
   * together. When anything fails, what was in force stays, and {@link FlowFiles#failure} says why.
   *
   * @return the whole edition
   * @throws FlowsBusyException when another run is writing
   * @throws IOException when the machine cannot write, or a file would not be valid
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  public FlowEdition write(Consumer consumer, Progress progress) throws IOException {
    try {
      return writeAlone(consumer, progress);
    } catch (FlowsBusyException busy) {
      throw busy;
    } catch (IOException | RuntimeException failed) {
      files.failed(consumer.id(), failed, clock.instant());
      throw failed;
    }
  }

  private FlowEdition writeAlone(Consumer consumer, Progress progress) throws IOException {
    Path home = files.folder(consumer.id());
    Files.createDirectories(home);
    try (FileChannel lock =
        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!locked(lock)) {
        throw new FlowsBusyException();
      }
      FlowManifest before = files.manifest(consumer.id());
      files.sweep(before);
      LocalDate today = LocalDate.now(clock);
      Instant now = clock.instant();
      try (EditionWriter writer =
          new EditionWriter(home, consumer, edition(today, before), sentBefore(home, before))) {
        EditionWriter.Written written = writer.write(outgoing, progress, today, now);
        PartFile.force(home);
        FlowManifest after =
            before.with(
                now,
                invented.now(),
                written.whole(),
                written.delta(),
                new FlowManifest.Keep(settings.wholes(), settings.deltas()));
        files.publish(after);
        files.sweep(after);
        return written.whole();
      }
    }
  }

  /**
   * Without yesterday's ids there is nothing to differ from, and still a whole edition to write.
   */
  private static Optional<SentBefore> sentBefore(Path home, FlowManifest manifest) {
    Optional<FlowEdition> latest = manifest.latest();
    Optional<FlowFile> ids = latest.flatMap(edition -> edition.find(FlowForm.IDS));
    if (latest.isEmpty() || ids.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SentBefore.read(latest.get().edition(), home.resolve(ids.get().name())));
    } catch (IOException unreadable) {
      LOG.warn(
          "{} is lost, so there are no differences this time: {}",
          ids.get().name(),
          unreadable.getMessage());
      return Optional.empty();
    }
  }

  /** The day; with a number behind it when the day has an edition already. */
  private static String edition(LocalDate today, FlowManifest manifest) {
    Set<String> known =
        manifest.wholes().stream().map(FlowEdition::edition).collect(Collectors.toSet());
    manifest.deltas().forEach(delta -> known.add(delta.edition()));
    String edition = today.toString();
    for (int i = 2; known.contains(edition); i++) {
      edition = today + "-" + i;
    }
    return edition;
  }

  /** The machine frees the lock when the process ends, however it ends. */
  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return Optional.ofNullable(lock.tryLock()).isPresent();
    } catch (OverlappingFileLockException ownProcess) {
      return false;
    }
  }
}
