package org.jalon.backoffice.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of the registers. The application gives one; without it none are listed. */
public interface RegisterStates {

  List<RegisterState> list();

  /**
   * One register.
   *
   * @param key its words are {@code referential.<key>}
   * @param date of the data; empty when it was never loaded
   * @param entries how many it holds
   * @param stale whether it is too old to judge by
   */
  record RegisterState(String key, Optional<LocalDate> date, long entries, boolean stale) {}
}
