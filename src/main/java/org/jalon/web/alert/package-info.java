/**
 * Searches that readers follow without an account: as a feed of changes, as a calendar of starts.
 */
@NullMarked
package org.jalon.web.alert;

import org.jspecify.annotations.NullMarked;
