/** The forms and keys of the codes that offers bear, without any register. */
@NamedInterface("code")
@NullMarked
package org.jalon.quality.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
