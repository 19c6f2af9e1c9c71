package org.jalon.offer.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.vocabulary.CefrLevel;

/**
 * Reads CEFR levels from the fixed phrases of the linguistic feed (LHÉO reference 8.3): at entry
 * from « CECRL : Oral : A2, B1 Écrit : A2 » in the conditions, aimed at from « visé par la
 * formation : CECRL : A1 » in the objective; a title is asked last.
 */
final class LevelReader {

  private static final Pattern LEVEL =
      Pattern.compile(
          "infra a1\\.1|\\b[abc][12]\\b(?:\\.1)?|\\bniveau 0\\b|\\bgrands? debutants?\\b");
  private static final Pattern NO_LEVEL = Pattern.compile("aucun niveau (?:cecrl )?requis");
  private static final Pattern AIM =
      Pattern.compile("\\b(?:objectif|objectifs|vers|vise|visee|jusqu'au?|preparation|prepa)\\b");

  private static final Map<String, CefrLevel> LEVELS =
      Map.ofEntries(
          Map.entry("infra a1.1", CefrLevel.BELOW_A1_1),
          Map.entry("niveau 0", CefrLevel.BELOW_A1_1),
          Map.entry("grand debutant", CefrLevel.BELOW_A1_1),
          Map.entry("grands debutants", CefrLevel.BELOW_A1_1),
          Map.entry("a1.1", CefrLevel.A1_1),
          Map.entry("a1", CefrLevel.A1),
          Map.entry("a2", CefrLevel.A2),
          Map.entry("b1", CefrLevel.B1),
          Map.entry("b2", CefrLevel.B2),
          Map.entry("c1", CefrLevel.C1),
          Map.entry("c2", CefrLevel.C2));

  private LevelReader() {}

  static List<CefrLevel> entry(OfferTexts texts) {
    Set<CefrLevel> levels = in(texts.conditions());
    if (NO_LEVEL.matcher(texts.conditions()).find()) {
      levels.add(CefrLevel.BELOW_A1_1);
    }
    if (levels.isEmpty()) {
      levels.addAll(in(beforeAim(texts.title())));
    }
    return new ArrayList<>(levels);
  }

  static List<CefrLevel> target(OfferTexts texts) {
    Set<CefrLevel> levels = in(texts.objective());
    if (levels.isEmpty()) {
      levels.addAll(in(fromAim(texts.title())));
    }
    return new ArrayList<>(levels);
  }

  private static String beforeAim(String title) {
    Matcher aim = AIM.matcher(title);
    return aim.find() ? title.substring(0, aim.start()) : title;
  }

  private static String fromAim(String title) {
    Matcher aim = AIM.matcher(title);
    return aim.find() ? title.substring(aim.start()) : "";
  }

  private static Set<CefrLevel> in(String text) {
    EnumSet<CefrLevel> levels = EnumSet.noneOf(CefrLevel.class);
    Matcher matcher = LEVEL.matcher(text);
    while (matcher.find()) {
      CefrLevel level = LEVELS.get(matcher.group());
      if (level != null) {
        levels.add(level);
      }
    }
    return levels;
  }
}
