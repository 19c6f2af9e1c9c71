/** What all pages of the back office share: words, frame, errors, tables to take away. */
@NullMarked
package org.jalon.backoffice.view;

import org.jspecify.annotations.NullMarked;
