package org.jalon.certification.reconversion;

import java.util.Locale;

/** Why, in one word each. */
public enum ReasonCode {
  /** No regime yet at that date. */
  BEFORE_PRO_A,
  /** The agreement lists it; day: since when it counts. */
  LISTED,
  /** CléA is a target of its own. */
  CLEA,
  /** The order of extension leaves it out; detail: the quote. */
  EXCLUDED_BY_ORDER,
  /** Listed, but its registration is over; day: since when. */
  REGISTRATION_ENDED,
  /** Not listed itself, but what it replaced is; detail: that code. */
  PREDECESSOR_LISTED,
  /** Listed, and replaced; detail: the successor, which is not listed by that. */
  REPLACED,
  /** The order makes it depend on the registration being active. */
  RESERVE_ACTIVE,
  /** Another reserve; detail: the quote. */
  RESERVE_OTHER,
  /** The agreement is not extended: it does not count for all. */
  NOT_EXTENDED,
  /** Extended later than that date; day: when. */
  NOT_YET_EXTENDED,
  /** Extended, but when the Journal officiel published the order is not known. */
  JOURNAL_DATE_UNKNOWN,
  /** The agreement is over; day: its last one. */
  AGREEMENT_ENDED,
  /** The branch has no agreement on Pro-A that is known. */
  NO_AGREEMENT,
  /** Agreements of the branch list other certifications. */
  NOT_IN_LIST,
  /**
   * An amendment changed the list: at the date asked it may have been another; day: since when it
   * is as it stands, null when no order extended it like that.
   */
  LIST_CHANGED,
  /** The agreement names no certification by number, or its list is not in the data. */
  LIST_MISSING,
  /** A listed line without number may mean it; detail: the line. */
  NAMED_WITHOUT_NUMBER,
  /** The agreement lists the whole, this is a part of it; detail: the code of the whole. */
  PART_ONLY,
  /** Its state in the register is not known. */
  STATE_UNKNOWN,
  /** Nobody has read the order of extension for exclusions yet. */
  ORDER_TO_CHECK,
  /** Registered at RNCP and active: a possible target of the période de reconversion. */
  ACTIVE_AT_RNCP,
  /** A certificate of branches, registered or not. */
  CERTIFICATE_OF_BRANCH,
  /** Specific repertoire: no target, CléA apart. */
  SPECIFIC_REPERTOIRE,
  /** Usable only since that day. */
  USABLE_SINCE,
  /** Registration ends that day, which may be before the course does. */
  ENDS_ON,
  /** A branch agreement may change durations and funding, not the targets. */
  BRANCH_MAY_CHANGE_TERMS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
