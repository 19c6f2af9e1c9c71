package org.jalon.web.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One certification of a list, ready to print.
 *
 * @param number its place in the whole list, from 1
 * @param title French
 * @param kind what it is, with its level
 * @param state the word for its state; {@code stateStyle} is the code of it
 * @param until the sentence of its last day, null when not known
 * @param certifiers French
 * @param facts what else there is to know, each a sentence
 * @param replacedBy where what replaced it is shown
 */
public record CertificationCardView(
    int number,
    String code,
    String href,
    String title,
    String kind,
    String state,
    String stateStyle,
    @Nullable String until,
    @Nullable String certifiers,
    List<String> facts,
    List<org.jalon.web.Link> replacedBy) {}
