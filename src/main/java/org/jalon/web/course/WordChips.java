package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.language.TextFolding;
import org.jalon.search.Facet;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Says how a reader's words were understood; what each chip takes away is words. */
final class WordChips {

  private final Asked asked;
  private final Understood understood;
  private final Words words;
  private final String place;

  private WordChips(Asked asked, Where.Found where, Words words) {
    this.asked = asked;
    this.understood = asked.understood();
    this.words = words;
    this.place = new Sentences(words).where(asked.form(), where);
  }

  /** Null when there is nothing to say: no words, or exact ones. */
  static CoursePage.@Nullable UnderstoodView of(Asked asked, Where.Found where, Words words) {
    if (asked.form().words().isEmpty() || asked.form().exact()) {
      return null;
    }
    return new WordChips(asked, where, words).view();
  }

  private CoursePage.UnderstoodView view() {
    List<CoursePage.ChipView> chips = new ArrayList<>();
    for (Understood.Part part : understood.parts()) {
      text(part).ifPresent(text -> chips.add(chip(part, text)));
    }
    return new CoursePage.UnderstoodView(
        chips, corrected(), unknown(), new Link(words.get("understood.exact"), exact()));
  }

  private CoursePage.ChipView chip(Understood.Part part, String text) {
    return new CoursePage.ChipView(
        text, address(asked.without(List.of(part))), words.get("chip.remove", text));
  }

  /** What the words of a part ask for; nothing for those that ask for nothing. */
  private Optional<String> text(Understood.Part part) {
    return switch (part.meaning()) {
      case Meaning.Filter filter -> Optional.of(filter(filter));
      case Meaning.EveryKind _ -> Optional.of(words.get("facet.type.tout"));
      case Meaning.Certification certification -> Optional.of(certification.code());
      case Meaning.Topic topic -> Optional.of(said(part, topic.french().getFirst()));
      case Meaning.Word _ -> Optional.of(words.get("chip.words", read(part)));
      case Meaning.Somewhere _ ->
          Optional.of(asked.searched(part) ? place : words.get("chip.place.unused", read(part)));
      case Meaning.Plain _, Meaning.Unknown _ -> Optional.empty();
    };
  }

  private String filter(Meaning.Filter filter) {
    List<String> texts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Set<String> codes = filter.selections().getOrDefault(facet, Set.of());
      if (!codes.isEmpty()) {
        texts.add(Chips.text(facet, codes, words));
      }
    }
    return String.join(words.get("list.separator"), texts);
  }

  /** Words of another language stand with the French ones that are searched. */
  private String said(Understood.Part part, String french) {
    String read = read(part);
    return TextFolding.fold(read).equals(TextFolding.fold(french))
        ? words.get("chip.words", read)
        : words.get("chip.words.french", read, words.name(french));
  }

  private String read(Understood.Part part) {
    return part.correction().isEmpty() ? understood.words(part) : part.correction();
  }

  private @Nullable String corrected() {
    if (!understood.isCorrected()) {
      return null;
    }
    List<Understood.Part> parts =
        understood.parts().stream().filter(part -> !part.correction().isEmpty()).toList();
    return words.get(
        "understood.corrected",
        listed(parts.stream().map(Understood.Part::correction).toList()),
        listed(parts.stream().map(understood::words).toList()));
  }

  private @Nullable String unknown() {
    List<String> unknown =
        understood.parts().stream()
            .filter(part -> part.meaning() instanceof Meaning.Unknown)
            .map(understood::words)
            .toList();
    if (understood.parts().isEmpty()) {
      return words.get("understood.unknown", listed(List.of(asked.form().words())));
    }
    return unknown.isEmpty() ? null : words.get("understood.unknown", listed(unknown));
  }

  private String listed(List<String> texts) {
    return String.join(
        words.get("list.separator"),
        texts.stream().map(text -> words.get("chip.words", text)).toList());
  }

  private String exact() {
    return address(asked.form().withExact(true));
  }

  private String address(CourseForm form) {
    return CourseAddress.of(words.language().pathCode(), form);
  }
}
