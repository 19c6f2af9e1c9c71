/**
 * How templates are filled in: Thymeleaf, with shorter ways for what pages do thousands of times.
 * Nothing here knows a page.
 */
@NamedInterface("template")
@NullMarked
package org.jalon.page.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
