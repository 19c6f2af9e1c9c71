package org.jalon.certification.fiche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be said of a certification on a day; the codes stand in addresses and message keys. */
public enum FicheState {
  ACTIVE("active"),
  /** Active, and its registration ends within {@link #SOON_DAYS} days. */
  ENDS_SOON("fin-proche"),
  ENDED("fin"),
  /** Over, and something else stands in its place. */
  REPLACED("remplacee"),
  /** Known by its code only. */
  UNKNOWN("inconnue");

  public static final int SOON_DAYS = 183;

  private final String code;

  FicheState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether one may begin to prepare it that day. */
  public boolean open() {
    return this == ACTIVE || this == ENDS_SOON;
  }

  static FicheState of(Fiche fiche, LocalDate today) {
    return of(
        fiche.active(), fiche.days().registrationEnds(), !fiche.successors().isEmpty(), today);
  }

  /**
   * @param active null when it is known by its code only
   * @param end last day of the registration, null when not said
   * @param replaced whether it names a successor
   */
  public static FicheState of(
      @Nullable Boolean active, @Nullable LocalDate end, boolean replaced, LocalDate today) {
    if (active == null) {
      return UNKNOWN;
    }
    if (!active || (end != null && end.isBefore(today))) {
      return replaced ? REPLACED : ENDED;
    }
    return end != null && end.isBefore(today.plusDays(SOON_DAYS)) ? ENDS_SOON : ACTIVE;
  }
}
