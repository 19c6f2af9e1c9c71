package org.jalon.offer.derive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.lheo.SafeText;

/**
 * The texts of an action that the readers look into: cleaned, lower case, without accents, lines
 * kept.
 */
record OfferTexts(
    String title,
    String objective,
    String content,
    String rhythm,
    String conditions,
    String audience,
    String money,
    String enrolment,
    List<String> programmes) {

  static OfferTexts of(Formation formation, Action action) {
    return new OfferTexts(
        plain(formation.intituleFormation()),
        plain(formation.objectifFormation()),
        plain(formation.contenuFormation()),
        plain(action.rythmeFormation()),
        plain(action.conditionsSpecifiques()),
        plain(action.infoPublicVise()),
        plain(
            Stream.of(
                    action.fraisRestants(),
                    action.detailConditionsPriseEnCharge(),
                    action.prixTotalTtc())
                .collect(Collectors.joining("\n"))),
        plain(
            action.session().stream()
                .map(session -> session.modalitesInscription())
                .collect(Collectors.joining("\n"))),
        action.organismeFinanceur().stream()
            .flatMap(funder -> funder.extras().values("specificites", "programme-financeur"))
            .map(OfferTexts::plain)
            .toList());
  }

  /** Everything, for what may be said anywhere. */
  String everything() {
    return String.join("\n", title, objective, content, conditions, audience, money, enrolment);
  }

  /** Lower case without accents, line breaks kept: « Écrit » becomes “ecrit”. */
  static String plain(String text) {
    String clean = SafeText.plain(text);
    String lower = clean.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
      }
    }
    return lower;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
