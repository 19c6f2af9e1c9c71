package org.jalon.search.index;

import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
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
}
