package org.jalon.diffusion.file;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What commands on flows say, in the language of who runs the machine, French or English. */
@Component
class FlowCommandWords {

  private final MessageSource words;

  FlowCommandWords(MessageSource words) {
    this.words = words;
  }

  void say(String key, Object... arguments) {
    System.out.println(words(key, arguments));
  }

  String words(String key, Object... arguments) {
    boolean french = Locale.getDefault().getLanguage().equals("fr");
    return words.getMessage(key, arguments, french ? Locale.FRENCH : Locale.ENGLISH);
  }
}
