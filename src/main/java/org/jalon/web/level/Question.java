package org.jalon.web.level;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is asked, in this order; the codes stand in addresses, the least answer comes first. */
enum Question {
  /** Reading and writing in any language. */
  LITERACY("lire", "book", "jamais", "peu", "autre", "oui"),
  /** Years at school, anywhere. */
  SCHOOL("ecole", "school", "jamais", "peu", "longtemps"),
  /** Understanding French when it is spoken. */
  UNDERSTANDING("comprendre", "ear", "rien", "mots", "phrases", "conversations", "tout"),
  /** Speaking French. */
  SPEAKING("parler", "talk", "rien", "mots", "phrases", "raconter", "discuter"),
  /** Reading French. */
  READING("francais", "abc", "rien", "mots", "messages", "lettres", "journal"),
  /** Writing French. */
  WRITING("ecrire", "pen", "rien", "nom", "message", "lettre", "texte");

  private final String parameter;
  private final String picture;
  private final List<String> answers;

  Question(String parameter, String picture, String... answers) {
    this.parameter = parameter;
    this.picture = picture;
    this.answers = List.of(answers);
  }

  String parameter() {
    return parameter;
  }

  /** Name of the picture in the sprite. */
  String picture() {
    return picture;
  }

  List<String> answers() {
    return answers;
  }

  static Optional<Question> find(String parameter) {
    return Arrays.stream(values())
        .filter(question -> question.parameter.equals(parameter))
        .findFirst();
  }
}
