package org.jalon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilterFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Analyzers by name. */
public final class CourseAnalysis implements LuceneAnalysisConfigurer {

  /**
   * French as people type it: accents are folded before the light stemming, so that “metiers” meets
   * “métier” whatever the keyboard.
   */
  public static final String FRENCH = "french";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(FRENCH)
        .custom()
        .tokenizer(StandardTokenizerFactory.class)
        .tokenFilter(ElisionFilterFactory.class)
        .tokenFilter(LowerCaseFilterFactory.class)
        .tokenFilter(ASCIIFoldingFilterFactory.class)
        .tokenFilter(FrenchMinimalStemFilterFactory.class);
  }

  /** The terms of a few words as the index knows them. */
  public static List<String> terms(String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = SAME.tokenStream("", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** The analyzer {@link #FRENCH} outside the index: of one definition with it by a test. */
  private static final Analyzer SAME = french();

  private static Analyzer french() {
    try {
      return CustomAnalyzer.builder()
          .withTokenizer(StandardTokenizerFactory.class)
          .addTokenFilter(ElisionFilterFactory.class)
          .addTokenFilter(LowerCaseFilterFactory.class)
          .addTokenFilter(ASCIIFoldingFilterFactory.class)
          .addTokenFilter(FrenchMinimalStemFilterFactory.class)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
