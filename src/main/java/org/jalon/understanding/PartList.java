package org.jalon.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.CourseVocabulary;
import org.jalon.search.Facet;
import org.jalon.understanding.TypedText.Quote;
import org.jalon.understanding.Understood.Part;
import org.jalon.vocabulary.CourseKind;

/** Makes the parts of an understood text from a row of words. */
final class PartList {

  /** What goes without saying where a diploma is named: “the exam of DELF”. */
  private static final Set<String> SAID_BY_A_DIPLOMA =
      Set.of("examen", "test", "diplome", "certificat");

  /** OEPRE, the courses at school, are for parents and for nobody else. */
  private static final String SAID_BY_A_PARENTS_COURSE = "parents";

  private final TypedText typed;
  private final Row row;
  private final CourseVocabulary offers;

  PartList(TypedText typed, Row row, CourseVocabulary offers) {
    this.typed = typed;
    this.row = row;
    this.offers = offers;
  }

  List<Part> parts() {
    List<Part> parts = withoutNeedless(all());
    return parts.stream().anyMatch(part -> says(part.meaning())) ? parts : searched(parts);
  }

  private List<Part> all() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      Optional<Span> span = row.at(at);
      int end = span.isPresent() ? span.get().to() : endOfLoose(at);
      Meaning meaning = span.isPresent() ? span.get().meaning() : loose(at, end);
      parts.add(part(at, end, meaning));
      at = end;
    }
    return parts;
  }

  private static List<Part> withoutNeedless(List<Part> parts) {
    boolean diploma = parts.stream().anyMatch(part -> isDiploma(part.meaning()));
    boolean parentsCourse = parts.stream().anyMatch(part -> isParentsCourse(part.meaning()));
    return parts.stream()
        .map(part ->
            switch (part.meaning()) {
              case Meaning.Topic topic
                  when diploma && SAID_BY_A_DIPLOMA.contains(topic.concept()) ->
                  plain(part);
              case Meaning.Filter filter
                  when parentsCourse && filter.concept().equals(SAID_BY_A_PARENTS_COURSE) ->
                  plain(part);
              default -> part;
            })
        .toList();
  }

  private static Part plain(Part part) {
    return new Part(part.start(), part.end(), new Meaning.Plain(false), part.correction());
  }

  private static boolean isParentsCourse(Meaning meaning) {
    return meaning instanceof Meaning.Filter filter
        && filter
            .selections()
            .getOrDefault(Facet.KIND, Set.of())
            .contains(CourseKind.PARENTS.code());
  }

  private static boolean isDiploma(Meaning meaning) {
    return meaning instanceof Meaning.Certification
        || (meaning instanceof Meaning.Topic topic && topic.nature() == Meaning.Nature.DIPLOMA);
  }

  /** Chinese signs that nothing knows stay together, other words are taken one by one. */
  private int endOfLoose(int from) {
    int end = from + 1;
    while (end < row.size()
        && row.token(from).isSign()
        && row.token(end).isSign()
        && row.isFree(end)
        && row.token(end - 1).end() == row.token(end).start()) {
      end++;
    }
    return end;
  }

  private Meaning loose(int from, int to) {
    Token token = row.token(from);
    String word = token.correction().isEmpty() ? words(from, to) : token.correction();
    if (to == from + 1 && token.term().length() == 1 && token.term().charAt(0) < 0x250) {
      return new Meaning.Plain(false); // What an apostrophe left over: l', d', s'.
    }
    return offers.count(token.term()) > 0 ? new Meaning.Word(word) : new Meaning.Unknown();
  }

  private Part part(int from, int to, Meaning meaning) {
    for (Quote quote : typed.quotes()) {
      if (quote.from() == from && quote.to() == to) {
        return new Part(quote.start(), quote.end(), meaning, "");
      }
    }
    int start = row.token(from).start();
    int end = row.token(to - 1).end();
    return new Part(start, end, meaning, correction(from, to));
  }

  private String correction(int from, int to) {
    boolean corrected = false;
    StringBuilder text = new StringBuilder();
    int at = row.token(from).start();
    for (int i = from; i < to; i++) {
      Token token = row.token(i);
      text.append(typed.text(), at, token.start());
      boolean mended = !token.correction().isEmpty();
      text.append(mended ? token.correction() : typed.text().substring(token.start(), token.end()));
      corrected |= mended;
      at = token.end();
    }
    return corrected ? text.toString() : "";
  }

  private String words(int from, int to) {
    return typed.text().substring(row.token(from).start(), row.token(to - 1).end());
  }

  private static boolean says(Meaning meaning) {
    return !(meaning instanceof Meaning.Unknown)
        && !(meaning instanceof Meaning.Plain plain && !plain.french());
  }

  /** Nothing was understood: the words are searched as they are, nothing is invented. */
  private List<Part> searched(List<Part> parts) {
    return parts.stream()
        .map(part ->
            part.meaning() instanceof Meaning.Unknown
                ? new Part(
                    part.start(),
                    part.end(),
                    new Meaning.Word(typed.text().substring(part.start(), part.end())),
                    "")
                : part)
        .toList();
  }
}
