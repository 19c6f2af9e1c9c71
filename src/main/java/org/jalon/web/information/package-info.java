/** Legal notice, privacy, accessibility statement. */
@NullMarked
package org.jalon.web.information;

import org.jspecify.annotations.NullMarked;
