package org.jalon.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.run.Edition;

/** The rule book, applied under one profile on one day. Has no state of its own. */
final class BookInspector implements Inspector {

  private final Rule[] rules;
  private final RuleDescription[] descriptions;
  private final Profile profile;
  private final LocalDate day;
  private final Registers registers;
  private final QualitySettings settings;
  private final String mark;

  BookInspector(
      List<Rule> rules,
      Profile profile,
      LocalDate day,
      Registers registers,
      QualitySettings settings,
      Map<Referential, Edition> usable) {
    this.rules = rules.toArray(Rule[]::new);
    this.descriptions = rules.stream().map(Rule::description).toArray(RuleDescription[]::new);
    this.profile = profile;
    this.day = day;
    this.registers = registers;
    this.settings = settings;
    this.mark = mark(profile, settings, usable);
  }

  @Override
  public Inspection inspect(FormationInFile found, int ordinal) {
    if (rules.length == 0) {
      return Inspection.CLEAN;
    }
    Subject subject = new Subject(found, ordinal, day, registers, settings);
    Report report = new Report(profile, subject, descriptions[0]);
    for (int i = 0; i < rules.length; i++) {
      report.by(descriptions[i]);
      rules[i].check(subject, report);
    }
    return report.inspection();
  }

  @Override
  public String mark() {
    return mark;
  }

  /**
   * The day is not in it: {@link Inspection#recheck()} is for that. A register that becomes too old
   * leaves it, so that what was said by it is withdrawn.
   */
  private static String mark(
      Profile profile, QualitySettings settings, Map<Referential, Edition> usable) {
    StringBuilder mark = new StringBuilder(96).append(RuleBook.VERSION).append(':').append(profile);
    mark.append(':').append(settings.qualiopiMode());
    mark.append('-').append(settings.windowDays());
    mark.append('-').append(settings.freshMonths());
    mark.append('-').append(settings.farKm());
    usable.forEach((referential, edition) ->
        mark.append(':').append(referential.key()).append('=').append(edition.date()));
    return mark.toString();
  }
}
