package org.jalon.organisation;

import java.util.List;
import java.util.Set;

/**
 * A line of the public list of training organisations. Being in it means being declared; the SIRET
 * is only the declaring establishment's, so everything here belongs to the legal unit.
 *
 * @param activityNumber NDA, 11 characters
 * @param formerActivityNumbers of earlier declarations, in another region for example
 * @param siren 9 digits
 * @param siret 14 digits, of the declaring establishment; empty when the list has none
 */
public record TrainingBody(
    String activityNumber,
    List<String> formerActivityNumbers,
    String siren,
    String siret,
    String name,
    Set<Qualiopi> qualiopi) {}
