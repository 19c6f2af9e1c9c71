/** What control found, to be mended. */
@NullMarked
package org.jalon.backoffice.finding;

import org.jspecify.annotations.NullMarked;
