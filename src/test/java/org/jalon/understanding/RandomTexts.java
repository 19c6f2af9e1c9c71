package org.jalon.understanding;

import java.util.Random;

/** Texts that nobody would type: words and signs of every script, one after the other. */
final class RandomTexts {

  private static final String[] PIECES = {
    "cours",
    "français",
    "Lyon",
    "à",
    "A1",
    "B",
    "2",
    "69003",
    "٩٣",
    "۶۹۰۰۰",
    "دورة",
    "بباريس",
    "فرنسي",
    "‌",
    "‏",
    "курсы",
    "в",
    "Лионе",
    "французького",
    "巴黎",
    "法语",
    "18区",
    "\"",
    "“",
    "”",
    "«",
    "'",
    "’",
    "-",
    ".",
    ",",
    "/",
    "\\",
    "+",
    "*",
    "~",
    "^",
    "(",
    ")",
    "[",
    "{",
    "&&",
    "||",
    "!",
    ":",
    "😀",
    "👩‍👧",
    "\uD83D",
    "\uDE00",
    "\u0301",
    "\u0000",
    "\t",
    "\n",
    "RNCP",
    "36315",
    "RS 5616",
    "St",
    "Denis",
    "n°",
    "gratui",
    "marsielle",
    "ｆｕｌｌ",
    "ß",
    "İ",
    "ﷺ",
    "हिन्दी",
    "ไทย",
    "한국어",
    "日本語カタカナ",
    "1/2",
    "½",
    "①",
    "Ⅻ",
    "e",
    "l'",
    "'; DROP TABLE offer; --",
    "paris 18"
  };

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(4) == 0 ? anyChar() : PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private String anyChar() {
    int codePoint = random.nextInt(random.nextBoolean() ? 0x700 : 0x1FFFF);
    return new String(Character.toChars(codePoint));
  }
}
