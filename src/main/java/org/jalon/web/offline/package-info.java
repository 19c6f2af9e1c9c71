/**
 * For telephones that lose the network, or keep the site among their applications: service worker,
 * manifest, and the page that stands for those that cannot come.
 */
@NullMarked
package org.jalon.web.offline;

import org.jspecify.annotations.NullMarked;
