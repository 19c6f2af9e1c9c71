/** Pages of certifications: search, one, several side by side; as feed and as files. */
@NullMarked
package org.jalon.web.certification;

import org.jspecify.annotations.NullMarked;
