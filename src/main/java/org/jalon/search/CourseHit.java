package org.jalon.search;

import java.util.OptionalDouble;

/**
 * One result.
 *
 * @param distanceMetres to the nearest place, in a circle only
 * @param stated whether the offer states every selected soft filter, and its hours when a week was
 *     asked
 * @param week how its hours lie in the reader's free week
 */
public record CourseHit(
    CourseCard card, OptionalDouble distanceMetres, boolean stated, WeekFit week) {}
