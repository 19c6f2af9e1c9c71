package org.jalon.web.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.certification.fiche.Fiche;
import org.jalon.page.Assets;
import org.jalon.web.Words;
import org.jalon.web.course.CourseDetailPage.RowView;

/** The facts of a certification, each with its name. */
final class FicheFacts {

  private final Words words;
  private final Assets assets;

  FicheFacts(Words words, Assets assets) {
    this.words = words;
    this.assets = assets;
  }

  List<RowView> rows(Fiche fiche) {
    List<RowView> rows = new ArrayList<>();
    if (fiche.level() != null) {
      row(rows, "level", "niveau", words.get("certification.niveau." + fiche.level()), false);
    }
    if (!fiche.waysIn().isEmpty()) {
      row(
          rows,
          "school",
          "acces",
          fiche.waysIn().stream()
              .sorted()
              .map(way -> words.get("certification.acces." + way.code()))
              .collect(Collectors.joining(words.get("list.separator"))),
          false);
    }
    named(rows, "briefcase", "metier", fiche.rome());
    named(rows, "book", "domaine", fiche.formacodes());
    named(rows, "book", "specialite", fiche.nsf());
    if (!fiche.otherCodes().isEmpty()) {
      row(rows, "card", "codes", String.join(", ", fiche.otherCodes()), true);
    }
    return rows;
  }

  private void named(List<RowView> rows, String icon, String name, List<Fiche.Named> values) {
    if (!values.isEmpty()) {
      row(
          rows,
          icon,
          name,
          values.stream()
              .map(value ->
                  value.label().isEmpty()
                      ? value.code()
                      : value.label() + " (" + value.code() + ")")
              .collect(Collectors.joining(" · ")),
          true);
    }
  }

  private void row(List<RowView> rows, String icon, String name, String text, boolean french) {
    rows.add(new RowView(assets.icon(icon), words.get("certification." + name), text, french));
  }
}
