package org.jalon.search.query;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;

/**
 * Which documents the words hold that are asked over and over: Lucene's own cache, one bit a
 * document and need. What is found, counted and ranked is worked out for every search.
 */
final class WordCache {

  private static final int MOST = 500;
  private static final long MOST_BYTES = 16 << 20;

  /**
   * Of so many queries the last ones are looked at, some five a search: what comes back several
   * times in them is kept.
   */
  private static final int REMEMBERED = 4_096;

  private final LRUQueryCache cache = new LRUQueryCache(MOST, MOST_BYTES);
  private final QueryCachingPolicy policy = new UsageTrackingQueryCachingPolicy(REMEMBERED);

  void serve(IndexSearcher searcher) {
    searcher.setQueryCache(cache);
    searcher.setQueryCachingPolicy(policy);
  }
}
