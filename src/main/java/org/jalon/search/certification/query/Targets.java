package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.reconversion.Target;
import org.jalon.language.TextFolding;
import org.jalon.search.certification.CertificationFacet;

/** The certifications as the law looks at them. */
final class Targets {

  private static final String CLEA = "clea";

  private final Columns columns;

  /** CQP and CQPI. */
  private final FixedBitSet ofBranches;

  private final FixedBitSet clea;

  Targets(Columns columns) {
    this.columns = columns;
    this.ofBranches = new FixedBitSet(columns.maxDoc());
    this.clea = new FixedBitSet(columns.maxDoc());
    DocSet cqp = columns.values(CertificationFacet.KIND).get(FicheKind.CQP.code());
    if (cqp != null) {
      cqp.addTo(ofBranches);
    }
    for (int doc = 0; doc < columns.maxDoc(); doc++) {
      String[] words = TextFolding.fold(columns.titles()[doc]).split("[^\\p{L}\\p{N}]+");
      if (columns.codes()[doc].startsWith("RS") && Arrays.asList(words).contains(CLEA)) {
        clea.set(doc);
      }
    }
  }

  Target of(int doc) {
    return new Target(
        columns.codes()[doc],
        columns.titles()[doc],
        DayView.active(columns, doc),
        DayView.end(columns, doc),
        columns.predecessors().get(doc),
        columns.successors().get(doc),
        ofBranches.get(doc),
        clea.get(doc));
  }

  /** What of a target decides, where no agreement names it. */
  private record Sort(
      String register, int active, int afterEnd, boolean ofBranches, boolean clea) {}

  /**
   * By document: the number of its sort. Two of one sort that no agreement names are judged alike
   * at that date.
   */
  int[] sorts(LocalDate written) {
    Map<Sort, Integer> known = new HashMap<>();
    int[] sorts = new int[columns.maxDoc()];
    for (int doc = 0; doc < sorts.length; doc++) {
      int end = columns.ends()[doc];
      String code = columns.codes()[doc];
      Sort sort =
          new Sort(
              code.startsWith("RNCP") ? "RNCP" : code.startsWith("RS") ? "RS" : "",
              columns.active()[doc],
              end == Columns.NOT_SAID ? 0 : end < written.toEpochDay() ? 1 : -1,
              ofBranches.get(doc),
              clea.get(doc));
      sorts[doc] = known.computeIfAbsent(sort, _ -> known.size());
    }
    return sorts;
  }
}
