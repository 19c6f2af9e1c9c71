/**
 * LHÉO 2.2 and 2.3, read and written as streams. No Spring, no database.
 *
 * <p>{@link org.jalon.lheo.LheoReader} gives one formation at a time: verbatim, as records that
 * keep LHÉO's own names, and with its faults as findings. A file that cannot be taken is a {@link
 * org.jalon.lheo.LheoFileException}. {@link org.jalon.lheo.LheoWriter} writes what is valid or
 * refuses it; {@link org.jalon.lheo.LheoTranscoder} goes from one version to the other; {@link
 * org.jalon.lheo.LheoSchema} is the last word on validity.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.lheo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
