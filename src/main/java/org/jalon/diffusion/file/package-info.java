/**
 * The files that consumers fetch: written at night from the stored fragments and the stored
 * verdicts, found again through a manifest, and opened with keys.
 */
@NamedInterface("file")
@NullMarked
package org.jalon.diffusion.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
