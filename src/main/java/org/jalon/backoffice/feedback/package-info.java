/** What readers and providers say of offers: read, looked into, answered. */
@NullMarked
package org.jalon.backoffice.feedback;

import org.jspecify.annotations.NullMarked;
