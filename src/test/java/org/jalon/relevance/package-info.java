/** What people of eight languages type, and what they must get: the tables and their tests. */
@NullMarked
package org.jalon.relevance;

import org.jspecify.annotations.NullMarked;
