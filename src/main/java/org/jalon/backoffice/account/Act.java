package org.jalon.backoffice.account;

import java.util.Locale;

/** What is written in the journal. */
public enum Act {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGN_IN_CLOSED,
  SIGNED_OUT,
  REFUSED,
  RUN,
  TRIED,
  FILE_TRIED,
  FILE_REFUSED,
  ACCEPTED,
  DISMISSED,
  RETURNED,
  TOO_LATE,
  USER_CREATED,
  USER_CHANGED,
  USER_LOCKED,
  USER_UNLOCKED,
  PASSWORD_RESET,
  PASSWORD_CHANGED,
  REPORT_ANSWERED,
  KEY_MADE,
  KEY_REVOKED;

  /** As it stands in the journal and in keys of words: {@code signed-in}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
