/** Which proof of French is asked for which purpose; dated data, no law in code. */
@NullMarked
package org.jalon.web.proof;

import org.jspecify.annotations.NullMarked;
