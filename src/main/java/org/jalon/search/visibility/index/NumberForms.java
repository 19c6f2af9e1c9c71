package org.jalon.search.visibility.index;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.search.certification.index.CodeForms;
import org.jalon.search.visibility.VisibilityRecord;

/**
 * Numbers as people write and paste them, brought to one form: spaces and small letters do not
 * count, and “rncp n° 36 315” is RNCP36315.
 */
public final class NumberForms {

  /** No producer's number is as long; a text may be. */
  private static final int LONGEST = 200;

  private static final int SIREN_DIGITS = 9;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
  private static final Pattern SIRET_OR_SIREN = Pattern.compile("[0-9]{9}(?:[0-9]{5})?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private NumberForms() {}

  /** The form of what may be an offer's or a session's number; empty for what is none. */
  public static Optional<String> own(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String form = SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    return form.isEmpty() ? Optional.empty() : Optional.of(form);
  }

  /** The digits of what may be a SIRET or a SIREN; points may stand between them. */
  public static Optional<String> siretOrSiren(String text) {
    return own(text)
        .map(form -> form.replace(".", ""))
        .filter(form -> SIRET_OR_SIREN.matcher(form).matches());
  }

  /** The form of what may be the code of a certification. */
  public static Optional<String> certification(String text) {
    return CodeForms.read(text);
  }

  static Set<String> ownOf(VisibilityRecord offer) {
    Set<String> forms = new LinkedHashSet<>();
    own(offer.publicId()).ifPresent(forms::add);
    own(offer.number()).ifPresent(forms::add);
    offer.sessions().forEach(number -> own(number).ifPresent(forms::add));
    return forms;
  }

  /** A SIRET with its SIREN; a code with its bare number, as the certifications' search has it. */
  static Set<String> sharedOf(VisibilityRecord offer) {
    Set<String> forms = new LinkedHashSet<>();
    for (String siret : offer.sirets()) {
      siretOrSiren(siret)
          .ifPresent(digits -> {
            forms.add(digits);
            if (SIRET.matcher(digits).matches()) {
              forms.add(digits.substring(0, SIREN_DIGITS));
            }
          });
    }
    for (String code : offer.certifications()) {
      certification(code)
          .ifPresent(form -> {
            forms.add(form);
            String bare = form.replaceFirst("^(?:RNCP|RS|CERTIFINFO)", "");
            if (DIGITS.matcher(bare).matches()) {
              forms.add(bare);
            }
          });
    }
    return forms;
  }
}
