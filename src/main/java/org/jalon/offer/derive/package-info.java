/** What Jalon understands of a LHÉO action, one small reader a question; nothing is stored here. */
@NamedInterface("derive")
@NullMarked
package org.jalon.offer.derive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
