package org.jalon.search.certification.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.certification.fiche.Fiche;
import org.jalon.language.TextFolding;

/**
 * Codes of certifications as people write them, brought to one form: RNCP36315, “rncp n° 36 315”
 * and “Fiche RNCP 036315” are the same; a number alone is that of any register.
 */
public final class CodeForms {

  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final String NUMBER_SIGN = "(?:NUMERO|NO|N)?";
  private static final Pattern REGISTERED =
      Pattern.compile(
          "(?:FICHE|CODE)?"
              + NUMBER_SIGN
              + "(RNCP|RS|CERTIFINFO)"
              + NUMBER_SIGN
              + "0*([0-9]{1,7})(?:BC0*([0-9]{1,3}))?");
  private static final Pattern NUMBER = Pattern.compile(NUMBER_SIGN + "0*([0-9]{1,7})");
  private static final Pattern DIPLOMA = Pattern.compile("[0-9]{3}[0-9A-Z]{5}");

  private CodeForms() {}

  /** The one form of what may be a code; empty for what is none. */
  public static Optional<String> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String written =
        BETWEEN.matcher(TextFolding.fold(text)).replaceAll("").toUpperCase(Locale.ROOT);
    if (DIPLOMA.matcher(written).matches()) {
      return Optional.of(written);
    }
    Matcher registered = REGISTERED.matcher(written);
    if (registered.matches()) {
      String whole = registered.group(1) + registered.group(2);
      return Optional.of(registered.group(3) == null ? whole : whole + "BC" + registered.group(3));
    }
    Matcher number = NUMBER.matcher(written);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** All forms under which a certification is found: its codes, its blocks', bare numbers. */
  static Set<String> of(Fiche fiche) {
    Set<String> forms = new LinkedHashSet<>();
    for (String code : aliases(fiche)) {
      read(code)
          .ifPresent(form -> {
            forms.add(form);
            Matcher registered = REGISTERED.matcher(form);
            if (registered.matches()) {
              forms.add(registered.group(2));
            }
          });
    }
    fiche.blocks().forEach(block -> read(block.code()).ifPresent(forms::add));
    return forms;
  }

  /** Its own code first, then those of the same certification elsewhere. */
  static List<String> aliases(Fiche fiche) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(fiche.code());
    codes.addAll(fiche.otherCodes());
    return List.copyOf(codes);
  }
}
