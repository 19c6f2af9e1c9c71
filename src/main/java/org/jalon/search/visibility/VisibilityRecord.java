package org.jalon.search.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.vocabulary.FlowState;

/**
 * An offer as the index of visibility holds it.
 *
 * @param number the producer's, of the action
 * @param sessions the producer's numbers
 * @param sirets of the responsible body first, then of trainers
 * @param bodies names, the responsible body's first
 * @param certifications {@code RNCP36315}
 * @param communes INSEE codes of its places
 * @param town of the first place, French; empty without a place
 * @param region INSEE code, of its place, else of its source; empty when neither says
 * @param standing as stored: {@code regulatory}, {@code not_regulatory}, {@code rejected}
 * @param levels of the certifications it leads to, {@code 3} to {@code 8}
 * @param kinds codes of {@link org.jalon.vocabulary.CourseKind}
 * @param apprenticeship whether it is done as an apprentice
 * @param start first day of the next session, or of the last when all have begun
 * @param flows consumer → state, in the consumers' order
 * @param rules ids of the rules and gates that stop or remark it in any flow
 * @param reasons what holds it in which flow, as {@code parcoursup:FLO-06}
 * @param withdrawn the day it vanished from its feed
 */
public record VisibilityRecord(
    String publicId,
    String number,
    List<String> sessions,
    String title,
    List<String> sirets,
    List<String> bodies,
    List<String> certifications,
    List<String> communes,
    String town,
    String region,
    String source,
    String standing,
    List<String> levels,
    List<String> kinds,
    boolean apprenticeship,
    Optional<LocalDate> start,
    Map<String, FlowState> flows,
    Set<String> rules,
    Set<String> reasons,
    Optional<LocalDate> withdrawn) {}
