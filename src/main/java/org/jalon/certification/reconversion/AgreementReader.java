package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jalon.certification.reconversion.Finding.Standing;
import org.jalon.certification.reconversion.Verdict.Reason;

/** Reads single agreements of a branch for one certification and one date. */
final class AgreementReader {

  private final Target target;
  private final String code;
  private final LocalDate written;
  private final ListHistory history;
  private final Registration registration;

  AgreementReader(Target target, LocalDate written, List<Agreement> branch) {
    this.target = target;
    this.code = CodeParts.whole(target.code());
    this.written = written;
    this.history = new ListHistory(branch, written);
    this.registration = Registration.on(target, written);
  }

  Finding read(Agreement agreement) {
    Optional<Reason> noForce = withoutForce(agreement);
    if (noForce.isPresent()) {
      boolean listed = ListHistory.lists(agreement, code);
      Standing standing = listed ? Standing.LISTED_WITHOUT_FORCE : Standing.WITHOUT_FORCE;
      return finding(agreement, standing, List.of(noForce.get()), List.of());
    }
    if (ListHistory.isOver(agreement, written)) {
      boolean listed = ListHistory.lists(agreement, code);
      Standing standing = listed ? Standing.AGREEMENT_OVER : Standing.WITHOUT_FORCE;
      Reason over = new Reason(ReasonCode.AGREEMENT_ENDED, agreement.end(), "");
      return finding(agreement, standing, List.of(over), List.of());
    }
    return inForce(agreement);
  }

  private Finding inForce(Agreement agreement) {
    Optional<Exclusion> exclusion =
        exclusions(agreement, excluded -> code.equals(excluded.code())).stream().findFirst();
    if (exclusion.isPresent()) {
      Exclusion left = exclusion.get();
      Reason why = new Reason(ReasonCode.EXCLUDED_BY_ORDER, left.order(), left.quote());
      return finding(agreement, Standing.EXCLUDED, List.of(why), List.of());
    }
    if (ListHistory.lists(agreement, code)) {
      return registration == Registration.OVER ? over(agreement) : listed(agreement);
    }
    List<Reason> perhaps = perhapsMeant(agreement);
    if (!perhaps.isEmpty()) {
      return registration == Registration.OVER
          ? over(agreement)
          : finding(agreement, Standing.MAY_BE_MEANT, perhaps, perhaps);
    }
    return notInList(agreement);
  }

  private Finding over(Agreement agreement) {
    return finding(
        agreement,
        Standing.REGISTRATION_OVER,
        Registration.whyOver(target),
        Registration.checksOver(target));
  }

  private Finding listed(Agreement agreement) {
    List<Reason> reserves = reserves(agreement);
    List<Reason> checks = new ArrayList<>(reserves);
    if (agreement.reserves().stream().anyMatch(Reserve::activeOnly)) {
      checks.add(Reason.of(ReasonCode.RESERVE_ACTIVE));
    }
    checks.addAll(Registration.checksRunning(target, written));
    Reason why = new Reason(ReasonCode.LISTED, since(agreement).orElse(null), "");
    return finding(
        agreement,
        reserves.isEmpty() ? Standing.ELIGIBLE : Standing.UNDER_RESERVE,
        List.of(why),
        List.copyOf(checks));
  }

  /** What keeps a listed certification from a plain yes. */
  private List<Reason> reserves(Agreement agreement) {
    List<Reason> reserves = new ArrayList<>();
    for (Exclusion byWords : exclusions(agreement, this::mayExclude)) {
      reserves.add(new Reason(ReasonCode.EXCLUDED_BY_ORDER, byWords.order(), byWords.quote()));
    }
    for (Reserve reserve : agreement.reserves()) {
      if (!reserve.activeOnly()) {
        reserves.add(new Reason(ReasonCode.RESERVE_OTHER, null, reserve.quote()));
      }
    }
    if (!agreement.reviewed()) {
      reserves.add(Reason.of(ReasonCode.ORDER_TO_CHECK));
    }
    if (since(agreement).isEmpty()) {
      reserves.add(Reason.of(ReasonCode.JOURNAL_DATE_UNKNOWN));
    }
    history
        .inDoubt(agreement, code)
        .ifPresent(day -> reserves.add(new Reason(ReasonCode.LIST_CHANGED, day, "")));
    if (registration == Registration.UNKNOWN) {
      reserves.add(Reason.of(ReasonCode.STATE_UNKNOWN));
    }
    if (!code.equals(target.code())) {
      reserves.add(new Reason(ReasonCode.PART_ONLY, null, code));
    }
    return reserves;
  }

  /** Why an agreement in force that does not list the number may mean it all the same. */
  private List<Reason> perhapsMeant(Agreement agreement) {
    if (agreement.certifications().isEmpty()) {
      return history.takenUp(agreement)
          ? List.of()
          : List.of(Reason.of(ReasonCode.LIST_MISSING));
    }
    return agreement.certifications().stream()
        .filter(line -> line.code() == null && SameWords.within(target.title(), line.label()))
        .map(Listed::label)
        .map(label -> new Reason(ReasonCode.NAMED_WITHOUT_NUMBER, null, label))
        .toList();
  }

  private Finding notInList(Agreement agreement) {
    List<Reason> checks = new ArrayList<>();
    for (String predecessor : target.predecessors()) {
      if (ListHistory.lists(agreement, predecessor)
          && exclusions(agreement, left -> predecessor.equals(left.code())).isEmpty()) {
        checks.add(new Reason(ReasonCode.PREDECESSOR_LISTED, null, predecessor));
      }
    }
    history
        .changedLater(agreement)
        .ifPresent(day -> checks.add(new Reason(ReasonCode.LIST_CHANGED, day, "")));
    return finding(
        agreement,
        Standing.NOT_IN_LIST,
        List.of(Reason.of(ReasonCode.NOT_IN_LIST)),
        List.copyOf(checks));
  }

  /** Why it does not count yet, or never did; empty when it does, or when nobody knows since when. */
  private Optional<Reason> withoutForce(Agreement agreement) {
    if (agreement.extensions().isEmpty()) {
      return Optional.of(Reason.of(ReasonCode.NOT_EXTENDED));
    }
    boolean dayMissing =
        agreement.extensions().stream().anyMatch(extension -> extension.journal() == null);
    return agreement
        .inForce()
        .filter(day -> day.isAfter(written) && !dayMissing)
        .map(day -> new Reason(ReasonCode.NOT_YET_EXTENDED, day, ""));
  }

  /** Since when it counts; empty when an order's day is missing and no other was published yet. */
  private Optional<LocalDate> since(Agreement agreement) {
    return agreement.inForce().filter(day -> !day.isAfter(written));
  }

  /** Exclusions that counted at the date: their order, where it is known, was published. */
  private List<Exclusion> exclusions(Agreement agreement, Predicate<Exclusion> which) {
    return agreement.exclusions().stream()
        .filter(which)
        .filter(left -> agreement.extensions().stream().noneMatch(by -> isLater(by, left)))
        .toList();
  }

  private boolean isLater(Agreement.Extension extension, Exclusion exclusion) {
    LocalDate journal = extension.journal();
    return exclusion.order() != null
        && Objects.equals(extension.order(), exclusion.order())
        && journal != null
        && journal.isAfter(written);
  }

  private boolean mayExclude(Exclusion exclusion) {
    return exclusion.code() == null && SameWords.within(target.title(), exclusion.label());
  }

  private static Finding finding(
      Agreement agreement, Standing standing, List<Reason> reasons, List<Reason> checks) {
    return new Finding(agreement, standing, reasons, checks);
  }
}
