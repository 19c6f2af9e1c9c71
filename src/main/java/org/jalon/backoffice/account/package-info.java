/** Who may enter, how, and what they did. */
@NullMarked
package org.jalon.backoffice.account;

import org.jspecify.annotations.NullMarked;
