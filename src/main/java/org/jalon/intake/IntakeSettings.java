package org.jalon.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.lheo.LheoLimits;
import org.jalon.offer.OfferSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The sources and the night.
 *
 * @param schedule when all sources are asked, as Spring's cron of six fields; {@code -} for never
 * @param spool where received files are kept
 * @param keep received files kept for each source: the one that stands and those before
 * @param shrink part of a source's offers that may vanish in one night before the guard stops it
 * @param limits what a feed may cost
 * @param mail who is told of alerts
 */
@ConfigurationProperties("jalon.intake")
public record IntakeSettings(
    @DefaultValue List<Source> sources,
    @DefaultValue("0 30 2 * * *") String schedule,
    @DefaultValue("var/spool") Path spool,
    @DefaultValue("3") int keep,
    @DefaultValue("0.2") double shrink,
    @DefaultValue Limits limits,
    @DefaultValue Mail mail) {

  public IntakeSettings {
    Set<String> keys = new HashSet<>();
    for (Source source : sources) {
      if (!keys.add(source.key())) {
        throw new IllegalArgumentException("two sources have the key " + source.key());
      }
    }
    if (keep < 1) {
      throw new IllegalArgumentException("jalon.intake.keep is at least 1, not " + keep);
    }
  }

  /**
   * One source as it is declared: see {@link FeedSource}.
   *
   * @param region INSEE code; empty for a national source
   * @param profile {@code current} or {@code legacy}
   * @param shrink overrides the common one
   */
  public record Source(
      String key,
      @DefaultValue("") String name,
      @DefaultValue("") String region,
      @DefaultValue("current") OfferSource.Profile profile,
      String from,
      @Nullable LocalTime expectedBy,
      @DefaultValue("") String lheo,
      @Nullable Double shrink,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("") String privateKey,
      @DefaultValue("") String knownHosts) {

    FeedSource declared(double commonShrink) {
      return new FeedSource(
          new OfferSource(key, name.isEmpty() ? key : name, profile, false, region),
          from,
          Optional.ofNullable(expectedBy),
          lheo,
          shrink == null ? commonShrink : shrink,
          new FeedAccess(user, password, privateKey, knownHosts));
    }
  }

  /**
   * What a feed may cost at most; over a limit it is refused.
   *
   * @param received bytes of the file as sent
   * @param uncompressed bytes once inflated
   * @param gzipRatio inflated bytes for one compressed byte
   * @param connect time to be let in
   * @param silence time without a byte
   * @param whole time for the whole file
   */
  public record Limits(
      @DefaultValue("4GB") DataSize received,
      @DefaultValue("8GB") DataSize uncompressed,
      @DefaultValue("300") int gzipRatio,
      @DefaultValue("20s") Duration connect,
      @DefaultValue("60s") Duration silence,
      @DefaultValue("1h") Duration whole) {

    LheoLimits ofLheo() {
      LheoLimits common = LheoLimits.DEFAULT;
      return new LheoLimits(
          common.depth(),
          common.textCharacters(),
          common.elementsPerFormation(),
          common.attributesPerElement(),
          common.attributeCharacters(),
          common.fragmentCharacters(),
          uncompressed.toBytes(),
          gzipRatio);
    }
  }

  /**
   * Who is told of alerts by mail; the server is {@code spring.mail.*}.
   *
   * @param to addresses; none: no mail
   */
  public record Mail(@DefaultValue List<String> to, @DefaultValue("jalon@localhost") String from) {}
}
