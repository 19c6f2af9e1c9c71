package org.jalon.backoffice.view;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is said at the top of the next page.
 *
 * @param done whether it went as asked
 */
public record Notice(String text, boolean done) implements java.io.Serializable {

  public static void done(RedirectAttributes next, String text) {
    next.addFlashAttribute("notice", new Notice(text, true));
  }

  public static void not(RedirectAttributes next, String text) {
    next.addFlashAttribute("notice", new Notice(text, false));
  }
}
