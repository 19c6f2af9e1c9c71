package org.jalon.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.offer.OfferSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The sources: those that are declared, and one for each file of the folder of feeds. Without any,
 * the demonstration's.
 */
@Component
class SourceList {

  private static final Logger LOG = LoggerFactory.getLogger(SourceList.class);

  private final IntakeProperties properties;
  private final IntakeSettings settings;

  SourceList(IntakeProperties properties, IntakeSettings settings) {
    this.properties = properties;
    this.settings = settings;
  }

  /** Whether invented offers stand in for real ones. */
  boolean demonstration() {
    return settings.sources().isEmpty() && properties.feedFolder().isEmpty();
  }

  /** As declared now: the folder is looked at each time. */
  List<FeedSource> list() {
    if (demonstration()) {
      return ofFolder(properties.demonstrationFolder(), OfferSource.Profile.CURRENT, true);
    }
    List<FeedSource> sources = new ArrayList<>();
    settings.sources().forEach(source -> sources.add(source.declared(settings.shrink())));
    properties
        .feedFolder()
        .ifPresent(folder -> sources.addAll(ofFolder(folder, properties.feedsProfile(), false)));
    return sources;
  }

  Optional<FeedSource> find(String key) {
    return list().stream().filter(source -> source.key().equals(key)).findFirst();
  }

  private List<FeedSource> ofFolder(
      Path folder, OfferSource.Profile profile, boolean demonstration) {
    if (!Files.isDirectory(folder)) {
      if (!demonstration) {
        LOG.error("jalon.feeds is not a folder: {}. The offers stay as they are.", folder);
      }
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> FeedName.isFeed(file.getFileName().toString()))
          .sorted()
          .map(file -> ofFile(file, profile, demonstration))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FeedSource ofFile(Path file, OfferSource.Profile profile, boolean demonstration) {
    String name = file.getFileName().toString();
    return new FeedSource(
        new OfferSource(FeedName.key(name), FeedName.bare(name), profile, demonstration),
        file.toString(),
        Optional.empty(),
        "",
        settings.shrink(),
        FeedAccess.NONE);
  }

  /** A source that has offers, but that nobody declares any more: it can only be looked at. */
  static FeedSource undeclared(OfferSource source) {
    return new FeedSource(source, "", Optional.empty(), "", 0, FeedAccess.NONE);
  }
}
