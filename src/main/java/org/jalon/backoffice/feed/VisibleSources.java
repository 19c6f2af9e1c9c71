package org.jalon.backoffice.feed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.intake.Alert;
import org.jalon.intake.FeedDesk;
import org.jalon.intake.SourceState;
import org.jalon.offer.OfferSource;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The sources as an account may see them; what it may not see is not there. */
@Component
public class VisibleSources {

  /** No source can be called so: asks for nothing, where an empty set would ask for all. */
  private static final Set<String> NONE = Set.of("-");

  private final FeedDesk desk;
  private final RunArchive runs;

  /** Lazy: nothing of the desk is needed before somebody comes. */
  VisibleSources(@Lazy FeedDesk desk, RunArchive runs) {
    this.desk = desk;
    this.runs = runs;
  }

  public List<SourceState> list(Account account) {
    return desk.sources().stream().filter(state -> account.sees(offers(state))).toList();
  }

  /**
   * The sources of a region, by its INSEE code.
   *
   * @throws NotHereException when the account sees none there
   */
  public List<SourceState> region(Account account, String code) {
    List<SourceState> states =
        list(account).stream().filter(state -> offers(state).region().equals(code)).toList();
    if (states.isEmpty()) {
      throw new NotHereException("region " + code);
    }
    return states;
  }

  /** Keys to ask for; an empty set when the account sees all. */
  public Set<String> keys(Account account) {
    if (account.operator()) {
      return Set.of();
    }
    Set<String> keys =
        list(account).stream().map(state -> state.source().key()).collect(Collectors.toSet());
    return keys.isEmpty() ? NONE : keys;
  }

  /** Whether the account may see what belongs to a source, declared or not any more. */
  public boolean sees(Account account, String source) {
    return account.operator()
        || desk.find(source).filter(state -> account.sees(offers(state))).isPresent();
  }

  public SourceState get(Account account, String key) {
    return desk.find(key)
        .filter(state -> account.sees(offers(state)))
        .orElseThrow(() -> new NotHereException("source " + key));
  }

  /** A run by its number as it stands in an address. */
  public RunReport run(Account account, String number) {
    if (!number.matches("[0-9]{1,18}")) {
      throw new NotHereException("run " + number);
    }
    return runs.find(Long.parseLong(number))
        .filter(run -> sees(account, run.source()))
        .orElseThrow(() -> new NotHereException("run " + number));
  }

  List<Alert> openAlerts(Account account) {
    return desk.openAlerts().stream().filter(alert -> sees(account, alert.source())).toList();
  }

  /** The committed run whose offers are there now. */
  OptionalLong current(String source) {
    return desk.find(source)
        .flatMap(SourceState::lastCommitted)
        .map(run -> OptionalLong.of(run.number()))
        .orElseGet(OptionalLong::empty);
  }

  /** The source's name; its key when nobody declares it any more. */
  public String name(String key) {
    return find(key).map(state -> offers(state).name()).orElse(key);
  }

  Optional<SourceState> find(String key) {
    return desk.find(key);
  }

  FeedDesk desk() {
    return desk;
  }

  private static OfferSource offers(SourceState state) {
    return state.source().offers();
  }
}
