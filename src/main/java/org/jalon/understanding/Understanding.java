package org.jalon.understanding;

import org.jalon.language.Language;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseVocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads what people type. Memory only, safe for threads; made at the first reading. */
@Component
public class Understanding {

  private final PlaceFinder finder;
  private final SingletonSupplier<TextReader> reader;

  /** Reads the lexicon from below {@code jalon.assets}, a resource location with a slash behind. */
  @Autowired
  public Understanding(
      @Value("${jalon.assets:classpath:/}") String assets,
      PlaceFinder finder,
      CourseVocabulary offers) {
    this.finder = finder;
    this.reader =
        SingletonSupplier.of(() -> new TextReader(new LexiconFiles(assets), finder, offers));
  }

  /** So that the first reader does not wait for the lexicon. */
  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    Thread.ofPlatform()
        .name("lexicon")
        .start(() -> {
          finder.prepare();
          reader.obtain().warmUp();
        });
  }

  /**
   * What the words mean.
   *
   * @param text as it was typed, of any length and in any language; at most 200 characters are read
   * @param page the page's language: it decides where one spelling means different things in two
   *     languages; French comes next
   */
  public Understood read(String text, Language page) {
    return text.isBlank() ? Understood.NOTHING : reader.obtain().read(text, page);
  }
}
