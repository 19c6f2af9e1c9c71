package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.jalon.lheo.Certification;

/** A trade that is taught, with its stock of titles and phrases. */
record Trade(
    String formacode,
    String nsf,
    List<String> rome,
    List<Title> titles,
    List<String> names,
    List<String> gestures,
    List<String> modules,
    String advantage) {

  /**
   * What a course of the trade is called.
   *
   * @param level of the French framework, 3 to 6; 0 when nothing is certified
   * @param certifications none or one
   */
  record Title(String text, int level, List<Certification> certifications) {}

  static List<Trade> list() {
    Stock stock = Stock.open("trades.txt");
    List<Trade> trades = new ArrayList<>();
    for (String name : stock.names()) {
      List<String> lines = stock.list(name);
      List<String> titles = values(lines, "titre");
      List<Title> read = new ArrayList<>();
      for (int i = 0; i < titles.size(); i++) {
        read.add(title(titles.get(i), trades.size() * 10 + i));
      }
      trades.add(
          new Trade(
              values(lines, "formacode").getFirst(),
              values(lines, "nsf").getFirst(),
              List.of(values(lines, "rome").getFirst().split(" ")),
              List.copyOf(read),
              values(lines, "metier"),
              values(lines, "geste"),
              values(lines, "module"),
              values(lines, "atout").getFirst()));
    }
    return List.copyOf(trades);
  }

  private static Title title(String levelAndText, int index) {
    int level = levelAndText.charAt(0) - '0';
    List<Certification> certifications =
        level == 0 ? List.of() : List.of(Certificates.title(index));
    return new Title(levelAndText.substring(2), level, certifications);
  }

  private static List<String> values(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .toList();
  }
}
