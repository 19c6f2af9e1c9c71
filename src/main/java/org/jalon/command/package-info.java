/**
 * What commands share: their names on the command line, and the language they speak. A process that
 * is given one does its work and ends, without pages and without the work of a running site.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
