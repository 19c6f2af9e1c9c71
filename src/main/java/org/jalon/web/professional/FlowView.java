package org.jalon.web.professional;

import java.util.List;
import org.jalon.web.professional.FlowWords.ReasonView;

/**
 * Where an offer stands with one consumer, ready to print; what is not known is empty.
 *
 * @param code of {@link org.jalon.vocabulary.FlowState}
 * @param sent in which file it went out last
 * @param published where the consumer's conditions can be read
 * @param unchecked registers that were absent or too old, in a sentence
 * @param reasons those that stop it first
 */
record FlowView(
    String consumer,
    String state,
    String code,
    String icon,
    String since,
    String sent,
    String published,
    String unchecked,
    List<ReasonView> reasons) {}
