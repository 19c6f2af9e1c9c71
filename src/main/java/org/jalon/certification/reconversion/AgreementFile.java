package org.jalon.certification.reconversion;

import static org.jalon.certification.reconversion.Resource.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Extension;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jalon.certification.reconversion.Agreement.Role;
import org.jalon.certification.reconversion.Agreement.Wording;
import org.jspecify.annotations.Nullable;

/** agreements.json, as src/main/agreements writes it. */
record AgreementFile(@Nullable LocalDate edition, @Nullable List<Text> agreements) {

  /**
   * @param listExtension journal text of the order that extended the list as it stands
   * @param list codes, labels, not-reproduced or none
   * @param certifications lines with a number, read by a program
   * @param added lines that were read by hand
   */
  record Text(
      @Nullable String idcc,
      @Nullable String branch,
      @Nullable String text,
      @Nullable String title,
      @Nullable String parent,
      @Nullable LocalDate signed,
      @Nullable List<Order> extensions,
      @Nullable String listExtension,
      @Nullable LocalDate end,
      @Nullable String list,
      @Nullable String listEffect,
      @Nullable String review,
      @Nullable List<Left> exclusions,
      @Nullable List<Condition> reserves,
      @Nullable List<Line> certifications,
      @Nullable List<Line> added) {}

  record Order(@Nullable LocalDate order, @Nullable LocalDate journal, @Nullable String jorftext) {}

  record Left(
      @Nullable String code,
      @Nullable String label,
      @Nullable LocalDate order,
      @Nullable String quote,
      @Nullable Boolean partial) {}

  /** The kind is active-only or other. */
  record Condition(
      @Nullable String kind,
      @Nullable LocalDate order,
      @Nullable String quote,
      @Nullable List<String> codes) {}

  /** The role is replaced, cited or missing; the note is a condition on this line. */
  record Line(
      @Nullable String code,
      @Nullable String label,
      @Nullable String level,
      @Nullable String role,
      @Nullable String by,
      @Nullable String note) {}

  /** The article that says which certifications an agreement may list. */
  private static final String ARTICLE_ON_LISTS = "6324-3";

  List<Agreement> agreements(String resource) {
    return required(agreements, resource, "agreements").stream()
        .map(text -> agreement(text, resource))
        .toList();
  }

  private static Agreement agreement(Text said, String resource) {
    String text = required(said.text(), resource, "text");
    String of = " of " + text;
    List<Order> orders = required(said.extensions(), resource, "extensions" + of);
    List<Line> lines = new ArrayList<>();
    lines.addAll(required(said.certifications(), resource, "certifications" + of));
    lines.addAll(required(said.added(), resource, "added" + of));
    Effect effect = effect(required(said.listEffect(), resource, "listEffect" + of), resource, of);
    boolean complete =
        effect == Effect.NONE || (!lines.isEmpty() && !"not-reproduced".equals(said.list()));
    return new Agreement(
        text,
        required(said.idcc(), resource, "idcc" + of),
        required(said.branch(), resource, "branch" + of),
        required(said.title(), resource, "title" + of),
        required(said.signed(), resource, "signed" + of),
        said.parent(),
        orders.stream()
            .map(order -> new Extension(order.order(), order.journal(), order.jorftext()))
            .toList(),
        said.end(),
        required(said.exclusions(), resource, "exclusions" + of).stream()
            .map(AgreementFile::exclusion)
            .toList(),
        Stream.concat(
                required(said.reserves(), resource, "reserves" + of).stream()
                    .map(condition -> reserve(condition, resource, of)),
                lines.stream().flatMap(AgreementFile::ofLine))
            .toList(),
        "reviewed".equals(said.review()),
        lines.stream().map(line -> listed(line, resource, of)).toList(),
        new Wording(effect, complete, since(orders, said.listExtension())));
  }

  private static @Nullable LocalDate since(List<Order> orders, @Nullable String listExtension) {
    for (Order order : orders) {
      if (listExtension != null && listExtension.equals(order.jorftext())) {
        return order.journal();
      }
    }
    return null;
  }

  private static Exclusion exclusion(Left left) {
    return new Exclusion(
        left.code(),
        textOf(left.label()),
        left.order(),
        textOf(left.quote()),
        Boolean.TRUE.equals(left.partial()));
  }

  private static Reserve reserve(Condition said, String resource, String of) {
    boolean activeOnly =
        switch (required(said.kind(), resource, "kind of a reserve" + of)) {
          case "active-only" -> true;
          case "other" -> false;
          default -> throw Resource.broken(resource, "kind of a reserve" + of + ": " + said.kind());
        };
    String quote = textOf(said.quote());
    boolean onList = activeOnly || quote.contains(ARTICLE_ON_LISTS);
    List<String> codes = said.codes() == null ? List.of() : said.codes();
    return new Reserve(activeOnly, onList, codes, said.order(), quote);
  }

  /** “By experience only” and the like. */
  private static Stream<Reserve> ofLine(Line line) {
    return line.note() == null || line.code() == null || line.role() != null
        ? Stream.empty()
        : Stream.of(new Reserve(false, true, List.of(line.code()), null, line.note()));
  }

  private static Listed listed(Line line, String resource, String of) {
    Role role =
        switch (line.role()) {
          case null -> Role.LISTED;
          case "replaced" -> Role.REPLACED;
          case "cited" -> Role.CITED;
          default -> throw Resource.broken(resource, "role of a line" + of + ": " + line.role());
        };
    Integer level = line.level() == null ? null : Integer.valueOf(line.level());
    return new Listed(line.code(), textOf(line.label()), level, role, line.by());
  }

  private static Effect effect(String said, String resource, String of) {
    return switch (said) {
      case "full" -> Effect.FULL;
      case "adds" -> Effect.ADDS;
      case "changes" -> Effect.CHANGES;
      case "none" -> Effect.NONE;
      default -> throw Resource.broken(resource, "listEffect" + of + ": " + said);
    };
  }

  private static String textOf(@Nullable String text) {
    return text == null ? "" : text;
  }
}
