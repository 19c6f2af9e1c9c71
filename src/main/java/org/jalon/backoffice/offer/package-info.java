/** Single offers, looked up and looked through. */
@NullMarked
package org.jalon.backoffice.offer;

import org.jspecify.annotations.NullMarked;
