/** Which edition of which register the database holds, and how one replaces another. */
@NamedInterface("store")
@NullMarked
package org.jalon.register.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
