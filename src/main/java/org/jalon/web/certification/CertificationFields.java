package org.jalon.web.certification;

import java.util.Arrays;
import java.util.List;
import org.jalon.search.certification.CertificationSort;
import org.jalon.web.Words;
import org.jalon.web.certification.CertificationPage.ChoiceView;
import org.jalon.web.certification.CertificationPage.FormView;

/** Fills the search fields. */
final class CertificationFields {

  private CertificationFields() {}

  static FormView of(CertificationForm form, String place, Words words) {
    return new FormView(
        "/" + words.language().pathCode() + CertificationAddress.PATH,
        form.words(),
        place,
        CertificationForm.RADII.stream()
            .map(km ->
                new ChoiceView(
                    Integer.toString(km),
                    words.get("form.radius.km", Integer.toString(km)),
                    km == form.radiusKm()))
            .toList(),
        form.written().map(Object::toString).orElse(""),
        form.offers(),
        sorts(form, words));
  }

  private static List<ChoiceView> sorts(CertificationForm form, Words words) {
    return Arrays.stream(CertificationSort.values())
        .filter(sort -> sort != CertificationSort.RELEVANCE)
        .map(sort -> {
          String code = CertificationAddress.code(sort);
          return new ChoiceView(
              code,
              words.get("certification.sort." + code),
              form.sort().filter(sort::equals).isPresent());
        })
        .toList();
  }

  /** The id of the field of a parameter, to which the list of problems links. */
  static String id(String parameter) {
    return switch (parameter) {
      case "q" -> "words";
      case "lieu" -> "place";
      case "rayon" -> "radius";
      case "date" -> "written";
      default -> "search";
    };
  }
}
