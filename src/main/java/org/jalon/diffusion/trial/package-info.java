/** What becomes of a file before it is sent: control and every flow's verdict, nothing kept. */
@NamedInterface("trial")
@NullMarked
package org.jalon.diffusion.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
