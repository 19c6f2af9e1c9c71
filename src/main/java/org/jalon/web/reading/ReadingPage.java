package org.jalon.web.reading;

import java.util.List;
import org.jalon.web.Words;
import org.jalon.web.reading.ReadingHelp.Theme;

/**
 * The form of reading help, ready to print.
 *
 * @param action where the form goes
 * @param back the page the reader came from
 */
record ReadingPage(
    String action,
    String back,
    List<ChoiceView> themes,
    List<ChoiceView> sizes,
    List<ChoiceView> helps) {

  /** One thing to choose; {@code value} is what the form sends. */
  record ChoiceView(String value, String label, boolean chosen) {}

  static ReadingPage of(ReadingHelp help, Words words, String back) {
    List<ChoiceView> themes =
        List.of(Theme.values()).stream()
            .map(theme -> choice(words, "theme", theme.code(), theme == help.theme()))
            .toList();
    List<ChoiceView> sizes =
        ReadingHelp.SIZES.stream()
            .map(size ->
                new ChoiceView(
                    size.toString(),
                    words.get("reading.size", size.toString()),
                    size == help.size()))
            .toList();
    List<ChoiceView> helps =
        List.of(
            choice(words, "help", "air", help.airy()),
            choice(words, "help", "lettres", help.plainLetters()),
            choice(words, "help", "liens", help.underlined()),
            choice(words, "help", "calme", help.calm()));
    return new ReadingPage(
        "/" + words.language().pathCode() + ReadingController.PATH, back, themes, sizes, helps);
  }

  private static ChoiceView choice(Words words, String group, String code, boolean chosen) {
    return new ChoiceView(code, words.get("reading." + group + "." + code), chosen);
  }
}
