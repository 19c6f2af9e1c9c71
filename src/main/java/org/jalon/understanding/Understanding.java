package org.jalon.understanding;

import org.jalon.language.Language;
import org.springframework.stereotype.Component;

/** Reads what people type. Memory only, safe for threads. */
@Component
public class Understanding {

  /**
   * What the words mean.
   *
   * @param text as it was typed, of any length and in any language; at most 200 characters are read
   * @param page the page's language: it decides where one spelling means different things in two
   *     languages; French comes next
   */
  public Understood read(String text, Language page) {
    return Understood.NOTHING;
  }
}
