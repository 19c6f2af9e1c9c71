/**
 * The style page: every piece of a page in every state, for those who write pages and for the tests
 * that look at them. Under the profile {@code dev} only.
 */
@org.jspecify.annotations.NullMarked
package org.jalon.web.style;
