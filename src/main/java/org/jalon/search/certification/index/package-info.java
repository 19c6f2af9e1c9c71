/** The certifications' index: its definition, and how fiches get into it. */
@NullMarked
package org.jalon.search.certification.index;

import org.jspecify.annotations.NullMarked;
