/** A map drawn as SVG, numbered as a list of results, for paper and for who has no scripts. */
@NullMarked
package org.jalon.web.plan;

import org.jspecify.annotations.NullMarked;
