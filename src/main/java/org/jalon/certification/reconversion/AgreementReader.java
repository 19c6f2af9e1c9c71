package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jalon.certification.reconversion.Agreement.Role;
import org.jalon.certification.reconversion.Finding.Standing;
import org.jalon.certification.reconversion.Verdict.Reason;

/** Reads single agreements of a branch for one certification and one date. */
final class AgreementReader {

  private static final List<Reason> LIST_MISSING = List.of(Reason.of(ReasonCode.LIST_MISSING));

  private final Target target;
  private final String code;
  private final LocalDate written;
  private final Orders orders;
  private final ListHistory history;
  private final Registration registration;

  AgreementReader(Target target, LocalDate written, List<Agreement> branch) {
    this.target = target;
    this.code = CodeParts.whole(target.code());
    this.written = written;
    this.orders = new Orders(written);
    this.history = new ListHistory(branch, written);
    this.registration = Registration.on(target, written);
  }

  Finding read(Agreement agreement) {
    Optional<Reason> noForce = withoutForce(agreement);
    if (noForce.isPresent()) {
      boolean listed = agreement.lists(code);
      Standing standing = listed ? Standing.LISTED_WITHOUT_FORCE : Standing.WITHOUT_FORCE;
      return finding(agreement, standing, List.of(noForce.get()), List.of());
    }
    if (agreement.isOver(written)) {
      boolean listed = agreement.lists(code);
      Standing standing = listed ? Standing.AGREEMENT_OVER : Standing.WITHOUT_FORCE;
      Reason over = new Reason(ReasonCode.AGREEMENT_ENDED, agreement.end(), "");
      return finding(agreement, standing, List.of(over), List.of());
    }
    return inForce(agreement);
  }

  private Finding inForce(Agreement agreement) {
    Optional<Exclusion> exclusion = orders.leftOut(agreement, code);
    if (exclusion.isPresent()) {
      Exclusion left = exclusion.get();
      Reason why = new Reason(ReasonCode.EXCLUDED_BY_ORDER, left.order(), left.quote());
      return finding(agreement, Standing.EXCLUDED, List.of(why), List.of());
    }
    if (agreement.lists(code)) {
      return registration == Registration.OVER ? over(agreement) : listed(agreement);
    }
    List<Reason> perhaps = perhapsMeant(agreement);
    if (!perhaps.isEmpty()) {
      return registration == Registration.OVER
          ? over(agreement)
          : finding(agreement, Standing.MAY_BE_MEANT, perhaps, perhaps);
    }
    return agreement.wording().effect() == Effect.NONE
        ? finding(agreement, Standing.WITHOUT_LIST, LIST_MISSING, LIST_MISSING)
        : notInList(agreement);
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
    List<Reason> checks =
        Stream.of(
                reserves,
                orders.conditions(agreement, code).stream().map(AgreementReader::check).toList(),
                Registration.checksRunning(target, written))
            .flatMap(List::stream)
            .distinct()
            .toList();
    Reason why = new Reason(ReasonCode.LISTED, history.stateOf(agreement).orElse(null), "");
    return finding(
        agreement,
        reserves.isEmpty() ? Standing.ELIGIBLE : Standing.UNDER_RESERVE,
        List.of(why),
        checks);
  }

  private static Reason check(Reserve reserve) {
    return reserve.activeOnly()
        ? Reason.of(ReasonCode.RESERVE_ACTIVE)
        : new Reason(ReasonCode.RESERVE_OTHER, null, reserve.quote());
  }

  /** What keeps a listed certification from a plain yes. */
  private List<Reason> reserves(Agreement agreement) {
    List<Reason> reserves = new ArrayList<>();
    for (Exclusion perhaps : orders.perhapsLeftOut(agreement, code, target.title())) {
      reserves.add(new Reason(ReasonCode.EXCLUDED_BY_ORDER, perhaps.order(), perhaps.quote()));
    }
    for (Reserve reserve : orders.conditions(agreement, code)) {
      if (!reserve.activeOnly() && reserve.onList()) {
        reserves.add(check(reserve));
      }
    }
    if (!agreement.reviewed()) {
      reserves.add(Reason.of(ReasonCode.ORDER_TO_CHECK));
    }
    if (history.stateOf(agreement).isEmpty()) {
      reserves.add(Reason.of(ReasonCode.JOURNAL_DATE_UNKNOWN));
    }
    history.inDoubt(agreement, code).ifPresent(reserves::add);
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
    List<Reason> byWords =
        agreement.certifications().stream()
            .filter(line -> line.code() == null && line.role() == Role.LISTED)
            .map(Listed::label)
            .filter(label -> SameWords.within(target.title(), label))
            .map(label -> new Reason(ReasonCode.NAMED_WITHOUT_NUMBER, null, label))
            .toList();
    return byWords.isEmpty() && !agreement.wording().complete() ? LIST_MISSING : byWords;
  }

  private Finding notInList(Agreement agreement) {
    List<Reason> checks = new ArrayList<>();
    for (String predecessor : target.predecessors()) {
      if (agreement.lists(predecessor) && orders.leftOut(agreement, predecessor).isEmpty()) {
        checks.add(new Reason(ReasonCode.PREDECESSOR_LISTED, null, predecessor));
      }
    }
    agreement.certifications().stream()
        .filter(line -> line.role() == Role.REPLACED && code.equals(line.code()))
        .map(line -> new Reason(ReasonCode.REPLACED, null, Objects.toString(line.by(), "")))
        .forEach(checks::add);
    history.changedLater(agreement).ifPresent(checks::add);
    return finding(
        agreement,
        Standing.NOT_IN_LIST,
        List.of(Reason.of(ReasonCode.NOT_IN_LIST)),
        List.copyOf(checks));
  }

  /**
   * Why it does not count yet, or never did; empty when it does, or when nobody knows since when.
   */
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

  private static Finding finding(
      Agreement agreement, Standing standing, List<Reason> reasons, List<Reason> checks) {
    return new Finding(agreement, standing, reasons, checks);
  }
}
