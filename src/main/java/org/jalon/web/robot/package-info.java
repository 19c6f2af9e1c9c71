/** robots.txt and the sitemap. */
@NullMarked
package org.jalon.web.robot;

import org.jspecify.annotations.NullMarked;
