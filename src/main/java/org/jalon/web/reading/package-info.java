/**
 * Reading help: each reader's own colours, letters and calm, on pages that are the same for all.
 */
@NullMarked
package org.jalon.web.reading;

import org.jspecify.annotations.NullMarked;
