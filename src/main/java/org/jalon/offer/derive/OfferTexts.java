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

  /**
   * What is said around the teaching. A training may well teach how to look after children: what it
   * teaches says nothing of what it offers.
   */
  String around() {
    return String.join("\n", conditions, audience, money, enrolment);
  }

  /** Lower case without accents, line breaks kept: « Écrit » becomes “ecrit”. */
  static String plain(String text) {
    String clean = SafeText.plain(text);
    StringBuilder plain = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = Character.toLowerCase(clean.charAt(i));
      if (c < 128) {
        plain.append(c);
      } else if (c < 256) {
        plain.append(LATIN.charAt(c - 128));
      } else if (c == '\u2019') {
        plain.append('\'');
      } else {
        return withoutMarks(
            Normalizer.normalize(
                clean.toLowerCase(Locale.ROOT).replace('\u2019', '\''), Normalizer.Form.NFD));
      }
    }
    return plain.toString();
  }

  /** Latin-1 letters without their marks, one a character from 128 on: nearly all of French. */
  private static final String LATIN = latin();

  private static String latin() {
    StringBuilder letters = new StringBuilder(128);
    for (char c = 128; c < 256; c++) {
      letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
    return letters.toString();
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
