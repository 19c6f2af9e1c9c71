package org.jalon.search.certification.query;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The certifications in every order that does not depend on words or on the day, worked out once a
 * generation: a page is then read off its order.
 *
 * @param rankByCode by document: its place among all by code, the last resort of every order
 */
record Orders(int[] byCode, int[] rankByCode, int[] byTitle, int[] byLevel, int[] newest) {

  static Orders of(Columns columns) {
    int[] byCode = sorted(columns, byCode(columns));
    int[] rankByCode = ranks(columns, byCode);
    int[] byTitle = sorted(columns, byTitle(columns).thenComparing(doc -> rankByCode[doc]));
    int[] rankByTitle = ranks(columns, byTitle);
    return new Orders(
        byCode,
        rankByCode,
        byTitle,
        sorted(
            columns,
            Comparator.comparingInt((Integer doc) -> columns.levels()[doc])
                .thenComparing(doc -> rankByTitle[doc])),
        sorted(
            columns,
            Comparator.comparing((Integer doc) -> columns.decided()[doc] == Columns.NOT_SAID)
                .thenComparing(doc -> -columns.decided()[doc])
                .thenComparing(doc -> rankByCode[doc])));
  }

  /** Registers one after the other; RNCP5 stands before RNCP10. */
  private static Comparator<Integer> byCode(Columns columns) {
    String[] codes = columns.codes();
    return Comparator.comparing((Integer doc) -> codes[doc].replaceAll("[0-9]", ""))
        .thenComparing(doc -> codes[doc].length())
        .thenComparing(doc -> codes[doc]);
  }

  private static Comparator<Integer> byTitle(Columns columns) {
    Collator french = Collator.getInstance(ULocale.FRENCH);
    byte[][] keys = new byte[columns.maxDoc()][];
    for (int doc = 0; doc < keys.length; doc++) {
      keys[doc] = french.getCollationKey(columns.titles()[doc]).toByteArray();
    }
    return (one, other) -> Arrays.compareUnsigned(keys[one], keys[other]);
  }

  static int[] sorted(Columns columns, Comparator<Integer> order) {
    return IntStream.range(0, columns.maxDoc())
        .filter(columns.docs()::get)
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] ranks(Columns columns, int[] order) {
    int[] ranks = new int[columns.maxDoc()];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }
}
