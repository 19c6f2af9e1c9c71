package org.jalon.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of control can be set.
 *
 * @param qualiopiMode who must hold the quality mark
 * @param windowDays how long after its last session an offer still goes out, 0 to 3650
 * @param freshMonths how long an offer to come counts as up to date, 1 to 120
 * @param farKm from its commune's centre, farther than this a coordinate is implausible
 * @param stale when a register is too old to judge by
 */
@ConfigurationProperties("jalon.quality")
public record QualitySettings(
    @DefaultValue("L_UN_DES_DEUX") QualiopiMode qualiopiMode,
    @DefaultValue("30") int windowDays,
    @DefaultValue("12") int freshMonths,
    @DefaultValue("50") int farKm,
    @DefaultValue StaleDays stale) {

  /** As nobody has set anything. */
  public static final QualitySettings DEFAULT =
      new QualitySettings(QualiopiMode.L_UN_DES_DEUX, 30, 12, 50, new StaleDays(30, 30, 30));

  public QualitySettings {
    within("window-days", windowDays, 0, 3650);
    within("fresh-months", freshMonths, 1, 120);
    within("far-km", farKm, 1, 20_000);
  }

  /** Days after which a register is too old; one as old as the limit is still used. */
  public record StaleDays(
      @DefaultValue("30") int trainingBodies,
      @DefaultValue("30") int establishments,
      @DefaultValue("30") int certifications) {

    public StaleDays {
      within("stale.training-bodies", trainingBodies, 1, 3650);
      within("stale.establishments", establishments, 1, 3650);
      within("stale.certifications", certifications, 1, 3650);
    }

    int of(Referential referential) {
      return switch (referential) {
        case TRAINING_BODIES -> trainingBodies;
        case ESTABLISHMENTS -> establishments;
        case CERTIF_INFO, RNCP, RS -> certifications;
        case COMMUNES, FORMACODE -> Integer.MAX_VALUE;
      };
    }
  }

  private static void within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "jalon.quality." + name + " is from " + least + " to " + most + ": " + value);
    }
  }
}
