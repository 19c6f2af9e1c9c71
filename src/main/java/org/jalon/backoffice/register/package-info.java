/** The registers that control asks, and how old they are. */
@NullMarked
package org.jalon.backoffice.register;

import org.jspecify.annotations.NullMarked;
