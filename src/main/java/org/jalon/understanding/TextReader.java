package org.jalon.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.place.PlaceFinder;
import org.jalon.search.CourseVocabulary;
import org.jalon.understanding.Phrases.Match;
import org.jalon.understanding.TypedText.Quote;

/**
 * Reads a text in this order, each step only what the ones before left free: quotes; levels and
 * codes; phrases of the lexicon; places, which may take the place of phrases ({@link PlaceSpans}
 * says when); words in another case or number. Words that are still free are mended, if no offer
 * holds them, and the row is read once more.
 */
final class TextReader {

  private final WordAnalyzer analyzer = new WordAnalyzer();
  private final Lexicon lexicon;
  private final PlaceSpans places;
  private final CourseVocabulary offers;
  private final Corrector corrector;

  TextReader(LexiconFiles files, PlaceFinder finder, CourseVocabulary offers) {
    this.lexicon = new Lexicon(files, analyzer);
    this.places = new PlaceSpans(finder, lexicon.words());
    this.offers = offers;
    this.corrector = new Corrector(lexicon.words(), finder.names(), offers);
  }

  Understood read(String text, Language page) {
    TypedText typed = TypedText.of(text, analyzer);
    Row row = read(typed.tokens(), typed.quotes(), page);
    List<Token> mended = mend(row, page);
    if (!mended.equals(typed.tokens())) {
      row = read(mended, typed.quotes(), page);
    }
    return new Understood(typed.text(), new PartList(typed, row, offers).parts());
  }

  private Row read(List<Token> tokens, List<Quote> quotes, Language page) {
    Row row = new Row(tokens);
    for (Quote quote : quotes) {
      row.put(Span.fixed(quote.from(), quote.to(), new Meaning.Word(quote.phrase())));
    }
    Codes.read(row);
    row.fill((from, to) -> spans(lexicon.find(tokens, from, to), page));
    row.fill((from, to) -> spans(lexicon.findLatinised(tokens, from, to), page));
    places.read(row);
    row.fill((from, to) -> spans(lexicon.findInflected(tokens, from, to), page));
    places.readInflected(row);
    places.readCodes(row);
    return row;
  }

  private static List<Span> spans(List<Match> matches, Language page) {
    return matches.stream()
        .map(match -> Span.phrase(match.from(), match.to(), Lexicon.choose(match.readings(), page)))
        .toList();
  }

  private List<Token> mend(Row row, Language page) {
    List<Token> mended = new ArrayList<>(row.tokens());
    for (int index : row.free()) {
      Token token = row.token(index);
      boolean unit = index > 0 && row.token(index - 1).isNumber(); // 24 heures, 18 ans
      if (!unit && !lexicon.words().has(token.term()) && offers.count(token.term()) == 0) {
        mended.set(
            index,
            corrector.correct(token, index == row.size() - 1, places.isExpected(row, index), page));
      }
    }
    return mended;
  }

  /** Reads a few texts, so that the first reader does not wait for what is made at first use. */
  void warmUp() {
    for (Language page : Languages.all()) {
      read("cours de francais le soir a Lyon gratui " + page.name(), page);
    }
  }
}
