package org.jalon.certification.reconversion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks have the number of their certification and their own: RNCP36315BC01. */
final class CodeParts {

  private static final Pattern BLOCK = Pattern.compile("(RNCP[0-9]+)BC[0-9]+");

  private CodeParts() {}

  /** The certification of a block, any other code as it is. */
  static String whole(String code) {
    Matcher block = BLOCK.matcher(code);
    return block.matches() ? block.group(1) : code;
  }
}
