package org.jalon.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.demonstration.Demonstration;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.ArchivedOffer;
import org.jalon.offer.PublicId;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.place.Gazetteer;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseVocabulary;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.Generation;
import org.jalon.search.index.IndexState;
import org.jalon.search.index.OfferDocuments;
import org.jalon.search.query.LiveIndex;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The index of the demonstration's offer on a fixed day, made without the database. */
final class DemonstrationIndex implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final int BATCH = 1_000;

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final LiveIndex index = new LiveIndex();

  DemonstrationIndex(Path folder) throws IOException, LheoFileException {
    context.registerBean(LiveIndex.class, () -> index, bean -> bean.setPrimary(true));
    context.registerBean(CourseJson.class, () -> new CourseJson(JsonMapper.builder().build()));
    context.registerBean(Gazetteer.class, () -> Readers.GAZETTEER);
    context.register(OfferDeriver.class, OfferDocuments.class);
    context.scan("org.jalon.search.query");
    context.refresh();
    Path feeds = Files.createDirectories(folder.resolve("feeds"));
    new Demonstration(Readers.GAZETTEER, CLOCK).write(feeds);
    Generation generation = Generation.open(Files.createDirectories(folder.resolve("index")));
    fill(generation, feeds);
    generation.commit();
    index.show(generation, new IndexState(1, 1, Instant.EPOCH, true));
  }

  CourseSearch search() {
    return context.getBean(CourseSearch.class);
  }

  CourseVocabulary vocabulary() {
    return context.getBean(CourseVocabulary.class);
  }

  private void fill(Generation generation, Path feeds) throws IOException, LheoFileException {
    List<CourseDocument> documents = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(feeds)) {
      files = all.filter(file -> file.toString().endsWith(".xml.gz")).sorted().toList();
    }
    for (Path file : files) {
      String source = file.getFileName().toString().replace(".xml.gz", "");
      try (LheoReader reader = LheoReader.open(file)) {
        reader.forEach(course ->
            course
                .formation()
                .action()
                .forEach(action -> documents.add(document(source, course.formation(), action))));
      }
    }
    for (int from = 0; from < documents.size(); from += BATCH) {
      int to = Math.min(documents.size(), from + BATCH);
      generation.write(documents.subList(from, to), true).join();
    }
  }

  private CourseDocument document(String source, Formation formation, Action action) {
    ArchivedOffer offer =
        new ArchivedOffer(
            PublicId.of(source, action.attributs().numero()),
            source,
            formation,
            action,
            context.getBean(OfferDeriver.class).derive(formation, action),
            Optional.empty());
    return context.getBean(OfferDocuments.class).of(offer, TODAY);
  }

  @Override
  public void close() {
    index.close();
    context.close();
  }

  static DemonstrationIndex in(Path folder) {
    try {
      return new DemonstrationIndex(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LheoFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
