package org.jalon.web.professional;

import java.util.List;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.NoSuchPageException;
import org.jalon.web.Frame;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** The frame of pages that are written in French and English only. */
@Component
final class ProfessionalFrames {

  static final String PATH = "/pro";
  private static final List<String> SPOKEN = List.of("fr", "en");

  private final Frames frames;

  ProfessionalFrames(Frames frames) {
    this.frames = frames;
  }

  /**
   * @param path after the language, query included
   * @throws NoSuchPageException when the page is asked for in another language
   */
  Frame frame(Words words, String path, String title) {
    requireSpoken(words);
    return frames.frame(
        words,
        path,
        words.get("title.with-site", title),
        words.get("pro.description"),
        Languages.all().stream().filter(ProfessionalFrames::spoken).toList());
  }

  static void requireSpoken(Words words) {
    if (!spoken(words.language())) {
      throw new NoSuchPageException();
    }
  }

  private static boolean spoken(Language language) {
    return SPOKEN.contains(language.pathCode());
  }
}
