/** What the registers publish of a certification, for readers; plain records, no store. */
@NamedInterface("fiche")
@NullMarked
package org.jalon.certification.fiche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
