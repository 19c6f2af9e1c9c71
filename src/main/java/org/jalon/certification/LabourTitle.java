package org.jalon.certification;

import java.text.Normalizer;
import java.util.Locale;

/** Titles of the ministry of Labour, which ask for no entitlement by name. */
final class LabourTitle {

  private LabourTitle() {}

  /** Whether the certifier is that ministry, whose name changes with each government. */
  static boolean isBy(String certifier) {
    String name =
        Normalizer.normalize(certifier, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return name.contains("ministere") && (name.contains("travail") || name.contains("emploi"));
  }
}
