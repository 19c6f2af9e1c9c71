/**
 * Pages for professionals, in French and English: offers looked up, where each stands in every flow
 * and why, and files tried before they are sent.
 */
@NullMarked
package org.jalon.web.professional;

import org.jspecify.annotations.NullMarked;
