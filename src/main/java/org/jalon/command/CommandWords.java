package org.jalon.command;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What commands say, in the language of who runs the machine, as far as it is one of the two. */
@Component
public class CommandWords {

  private final MessageSource words;

  CommandWords(MessageSource words) {
    this.words = words;
  }

  /** Prints the text of a key. */
  public void say(String key, Object... arguments) {
    System.out.println(words(key, arguments));
  }

  /** The text of a key. */
  public String words(String key, Object... arguments) {
    boolean french = Locale.getDefault().getLanguage().equals("fr");
    return words.getMessage(key, arguments, french ? Locale.FRENCH : Locale.ENGLISH);
  }
}
