package org.jalon.web.list.token;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The first coding of ids: each with a line end behind it, deflated without a head (RFC 1951) under
 * a dictionary of what ids are made of, in the letters of base64url. Other versions will begin with
 * another letter; what is here never changes, for links live longer than code.
 */
final class ListCode {

  static final char VERSION = '1';

  /** Longer than any id: 120 characters, and the number of a duplicate. */
  private static final int LONGEST_ID = 140;

  private static final int MOST_BYTES = CourseList.MOST * (LONGEST_ID + 1);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST_ID + "}");

  /** What comes often stands last: the nearer, the fewer bits. */
  private static final byte[] DICTIONARY =
      """
      01-guadeloupe_02-martinique_03-guyane_04-la-reunion_06-mayotte_outre-mer_94-corse_\
      93-provence-alpes-cote-d-azur_76-occitanie_75-nouvelle-aquitaine_53-bretagne_\
      52-pays-de-la-loire_44-grand-est_32-hauts-de-france_28-normandie_\
      27-bourgogne-franche-comte_24-centre-val-de-loire_11-ile-de-france_\
      84-auvergne-rhone-alpes_national-linguistique_formation_action_session_\
      _SE_0000_AF_00000_SO_00000_DMF00000_DM00000
      demo-84-auvergne-rhone-alpes_03_DM0000
      demo-11-ile-de-france_14_DM0000
      """
          .getBytes(StandardCharsets.US_ASCII);

  private ListCode() {}

  static String write(CourseList list) {
    byte[] text = (String.join("\n", list.ids()) + "\n").getBytes(StandardCharsets.US_ASCII);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(text);
      deflater.finish();
      byte[] packed = new byte[text.length + 64];
      int length = deflater.deflate(packed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
    } finally {
      deflater.end();
    }
  }

  /**
   * The ids at the beginning of a text, as far as it can be read. One that is cut has no line end,
   * and is left out: its beginning may be another course.
   */
  static CourseList read(String code) {
    String text = inflated(bytes(code));
    List<String> ids = new ArrayList<>();
    for (int from = 0, end; (end = text.indexOf('\n', from)) >= 0; from = end + 1) {
      String id = text.substring(from, end);
      if (!ID.matcher(id).matches()) {
        break;
      }
      ids.add(id);
    }
    return new CourseList(ids);
  }

  /** What of a text is base64url, from its beginning. */
  private static byte[] bytes(String code) {
    int end = 0;
    while (end < code.length() && isLetter(code.charAt(end))) {
      end++;
    }
    // A single letter over is less than a byte.
    int whole = end % 4 == 1 ? end - 1 : end;
    return Base64.getUrlDecoder().decode(code.substring(0, whole));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_';
  }

  /** Byte by byte, so that all before a fault is kept. */
  private static String inflated(byte[] packed) {
    byte[] text = new byte[MOST_BYTES];
    int length = 0;
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(DICTIONARY);
      inflater.setInput(packed);
      while (length < MOST_BYTES && inflater.inflate(text, length, 1) == 1) {
        length++;
      }
    } catch (DataFormatException | IllegalArgumentException broken) {
      // What stood before it has been read.
    } finally {
      inflater.end();
    }
    return new String(text, 0, length, StandardCharsets.US_ASCII);
  }
}
