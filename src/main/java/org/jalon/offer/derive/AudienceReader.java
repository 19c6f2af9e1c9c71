package org.jalon.offer.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.lheo.Action;
import org.jalon.lheo.Code;
import org.jalon.vocabulary.Audience;

/** Reads publics from Formacode public codes (version 14) and from what the feed writes. */
final class AudienceReader {

  private static final Map<String, Audience> CODES =
      Map.ofEntries(
          Map.entry("81019", Audience.NEVER_SCHOOLED),
          Map.entry("81021", Audience.NEVER_SCHOOLED),
          Map.entry("81022", Audience.NEWCOMERS),
          Map.entry("81023", Audience.NEWCOMERS),
          Map.entry("81042", Audience.REFUGEES),
          Map.entry("82060", Audience.EMPLOYEES),
          Map.entry("83056", Audience.EVERYONE),
          Map.entry("80001", Audience.JOB_SEEKERS),
          Map.entry("80006", Audience.JOB_SEEKERS));

  private static final Map<Audience, Mention> WORDS = new EnumMap<>(Audience.class);

  static {
    WORDS.put(Audience.EVERYONE, Mention.of("tout public|tous publics", "public"));
    WORDS.put(
        Audience.NEWCOMERS,
        Mention.of("primo-?\\s?arrivant|signataires? du cir", "primo", "signataire"));
    WORDS.put(
        Audience.REFUGEES,
        Mention.of("refugie|protection internationale|\\bbpi\\b", "refugie", "protection", "bpi"));
    WORDS.put(Audience.ASYLUM_SEEKERS, Mention.of("demandeu(?:rs?|ses?) d.asile", "asile"));
    WORDS.put(Audience.JOB_SEEKERS, Mention.of("demandeu(?:rs?|ses?) d.emploi", "emploi"));
    WORDS.put(Audience.EMPLOYEES, Mention.of("salarie", "salarie"));
    WORDS.put(Audience.RSA, Mention.of("\\brsa\\b", "rsa"));
    WORDS.put(Audience.YOUNG, Mention.of("\\bjeunes?\\b|16.{1,3}25 ans", "jeune", "25 ans"));
    WORDS.put(Audience.PARENTS, Mention.of("parents? d'eleves?|\\bparents\\b", "parent"));
    WORDS.put(Audience.WOMEN, Mention.of("\\bfemmes?\\b", "femme"));
    WORDS.put(Audience.DISABLED, Mention.of("handicap|\\brqth\\b", "handicap", "rqth"));
    WORDS.put(
        Audience.NEVER_SCHOOLED,
        Mention.of(
            "jamais ou peu scolarise|peu ou pas scolarise|non scolarise|analphabete",
            "scolarise",
            "analphabete"));
    WORDS.put(Audience.SENIORS, Mention.of("\\bseniors?\\b|retraite", "senior", "retraite"));
  }

  private AudienceReader() {}

  static List<Audience> read(Action action, OfferTexts texts) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    for (Code code : action.codePublicVise()) {
      Audience audience = CODES.get(code.value());
      if (audience != null) {
        audiences.add(audience);
      }
    }
    String said = texts.conditions() + "\n" + texts.audience();
    WORDS.forEach((audience, words) -> {
      if (words.in(said)) {
        audiences.add(audience);
      }
    });
    return new ArrayList<>(audiences);
  }
}
