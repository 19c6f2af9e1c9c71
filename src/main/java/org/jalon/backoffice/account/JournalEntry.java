package org.jalon.backoffice.account;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Something somebody did.
 *
 * @param who login
 * @param address it came from; empty for the site itself
 * @param what code of an {@link Act}
 * @param about the source or the user it was done to; empty for neither
 */
public record JournalEntry(
    Instant at,
    String who,
    String address,
    String what,
    String about,
    OptionalLong run,
    String detail) {}
