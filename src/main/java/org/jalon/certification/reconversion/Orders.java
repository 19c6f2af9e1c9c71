package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Extension;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jspecify.annotations.Nullable;

/**
 * What orders of extension said of an agreement at a date. One that was published later said
 * nothing yet; one without a known date is taken to have been there.
 */
record Orders(LocalDate written) {

  /** The exclusion of a number, as a whole. */
  Optional<Exclusion> leftOut(Agreement agreement, String code) {
    return exclusions(agreement)
        .filter(left -> code.equals(left.code()) && !left.partial())
        .findFirst();
  }

  /** Exclusions of one of two lines with its number, or by words that its title has. */
  List<Exclusion> perhapsLeftOut(Agreement agreement, String code, String title) {
    return exclusions(agreement)
        .filter(left ->
            left.code() == null ? SameWords.within(title, left.label()) : code.equals(left.code()))
        .toList();
  }

  /** Reserves that are not of other certifications alone. */
  List<Reserve> conditions(Agreement agreement, String code) {
    return agreement.reserves().stream()
        .filter(reserve -> !isLater(agreement, reserve.order()))
        .filter(reserve -> reserve.codes().isEmpty() || reserve.codes().contains(code))
        .toList();
  }

  private Stream<Exclusion> exclusions(Agreement agreement) {
    return agreement.exclusions().stream().filter(left -> !isLater(agreement, left.order()));
  }

  private boolean isLater(Agreement agreement, @Nullable LocalDate order) {
    return order != null
        && agreement.extensions().stream()
            .filter(extension -> order.equals(extension.order()))
            .map(Extension::journal)
            .anyMatch(journal -> journal != null && journal.isAfter(written));
  }
}
