/** Builds the certifications' index anew when another edition of the fiches is there. */
@NullMarked
package org.jalon.search.certification.upkeep;

import org.jspecify.annotations.NullMarked;
