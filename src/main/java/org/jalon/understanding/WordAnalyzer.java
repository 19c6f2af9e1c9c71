package org.jalon.understanding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jalon.language.TextFolding;

/**
 * Cuts a text into folded words: every sign but letters and digits separates (l'école, Saint-Denis,
 * A1/A2), words are those of Unicode, of which each Chinese sign is one, and each is folded as
 * names and offers are.
 */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new FoldingFilter(words));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new SeparatingFilter(reader);
  }

  /** The words with their places in the text. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** One space for each char that is no part of a word, so that offsets stay as they are. */
  private static final class SeparatingFilter extends BaseCharFilter {

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    SeparatingFilter(Reader reader) {
      super(reader);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = input.read(buffer, from, length);
      for (int i = from; i < from + read; i++) {
        if (!belongsToWord(buffer[i])) {
          buffer[i] = ' ';
        }
      }
      return read;
    }

    private static boolean belongsToWord(char c) {
      int type = Character.getType(c);
      return Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || (type == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER);
    }
  }

  /** Folds each word; one of which nothing is left, or no letter and no digit, is dropped. */
  private static final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        String folded = TextFolding.fold(term.toString()).replace(" ", "");
        if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
          term.setEmpty().append(folded);
          return true;
        }
      }
      return false;
    }
  }
}
