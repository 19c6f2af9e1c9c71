package org.jalon.web.report;

import org.jspecify.annotations.Nullable;

/**
 * What became of a report, ready to print.
 *
 * @param state in simple words
 * @param picture of the state
 * @param address absolute, to be kept
 * @param words as written; missing when nothing was, or when they have been erased
 * @param answer as the operator wrote it; missing while there is none
 * @param answered day
 */
record FollowPage(
    String reference,
    String address,
    String state,
    String picture,
    String reason,
    @Nullable String words,
    String day,
    String course,
    @Nullable String answer,
    @Nullable String answered) {}
