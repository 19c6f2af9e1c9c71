package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jalon.certification.reconversion.Agreement.Effect;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Extension;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
import org.jalon.certification.reconversion.Agreement.Role;
import org.jalon.certification.reconversion.Agreement.Wording;
import org.jspecify.annotations.Nullable;

/** An agreement, as short as a test wants to say it. */
final class Sample {

  static final String BRANCH = "1486";

  private final String text;
  private String idcc = BRANCH;
  private LocalDate signed = LocalDate.of(2020, 1, 30);
  private final List<Extension> extensions = new ArrayList<>();
  private @Nullable LocalDate end;
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<Reserve> reserves = new ArrayList<>();
  private boolean reviewed = true;
  private final List<Listed> lines = new ArrayList<>();
  private Effect effect = Effect.FULL;
  private boolean complete = true;
  private boolean listNeverExtended;
  private @Nullable LocalDate listSince;

  private Sample(String text) {
    this.text = text;
  }

  static Sample agreement(String text) {
    return new Sample(text);
  }

  Sample of(String idcc) {
    this.idcc = idcc;
    return this;
  }

  Sample signed(String day) {
    this.signed = LocalDate.parse(day);
    return this;
  }

  /** The order is of ten days before. */
  Sample extended(String journal) {
    LocalDate day = LocalDate.parse(journal);
    extensions.add(new Extension(day.minusDays(10), day, "JORFTEXT" + day));
    return this;
  }

  Sample extendedNobodyKnowsWhen() {
    extensions.add(new Extension(LocalDate.of(2020, 6, 1), null, null));
    return this;
  }

  Sample lists(String... codes) {
    for (String code : codes) {
      lines.add(new Listed(code, "Intitulé de " + code, 4));
    }
    return this;
  }

  Sample names(String label) {
    lines.add(new Listed(null, label, null));
    return this;
  }

  Sample excludes(String code) {
    exclusions.add(new Exclusion(code, "", null, "à l'exclusion de " + code, false));
    return this;
  }

  /** By the order that the Journal officiel published that day. */
  Sample excludes(String code, String journal) {
    LocalDate order = LocalDate.parse(journal).minusDays(10);
    exclusions.add(new Exclusion(code, "", order, "à l'exclusion de " + code, false));
    return this;
  }

  Sample excludesTheWords(String label) {
    exclusions.add(new Exclusion(null, label, null, "à l'exclusion de « " + label + " »", false));
    return this;
  }

  Sample excludesOneOfTwo(String code) {
    exclusions.add(new Exclusion(code, "", null, "à l'exclusion de " + code, true));
    return this;
  }

  /** All of the list, or these. */
  Sample whileActive(String... codes) {
    reserves.add(new Reserve(true, true, List.of(codes), null, "sous réserve d'être actives"));
    return this;
  }

  /** All of the list, or these. */
  Sample reserve(String quote, String... codes) {
    reserves.add(new Reserve(false, true, List.of(codes), null, quote));
    return this;
  }

  /** By the order that the Journal officiel published that day. */
  Sample reserveSince(String journal, String quote) {
    LocalDate order = LocalDate.parse(journal).minusDays(10);
    reserves.add(new Reserve(false, true, List.of(), order, quote));
    return this;
  }

  Sample reserveOnTerms(String quote) {
    reserves.add(new Reserve(false, false, List.of(), null, quote));
    return this;
  }

  Sample replaces(String code, @Nullable String by) {
    lines.add(new Listed(code, "Intitulé de " + code, 4, Role.REPLACED, by));
    return this;
  }

  Sample cites(@Nullable String code, String label) {
    lines.add(new Listed(code, label, 4, Role.CITED, null));
    return this;
  }

  Sample adds() {
    this.effect = Effect.ADDS;
    return this;
  }

  Sample changes() {
    this.effect = Effect.CHANGES;
    return this;
  }

  Sample isAboutOtherThings() {
    this.effect = Effect.NONE;
    return this;
  }

  /** Lines are missing in the data. */
  Sample cut() {
    this.complete = false;
    return this;
  }

  /** By the order that the Journal officiel published that day; else the last one. */
  Sample listSince(String journal) {
    this.listSince = LocalDate.parse(journal);
    return this;
  }

  Sample listNeverExtended() {
    this.listNeverExtended = true;
    return this;
  }

  Sample ends(String day) {
    this.end = LocalDate.parse(day);
    return this;
  }

  Sample unread() {
    this.reviewed = false;
    return this;
  }

  Agreement make() {
    return new Agreement(
        text,
        idcc,
        "Bureaux d'études",
        "Accord " + text,
        signed,
        null,
        List.copyOf(extensions),
        end,
        List.copyOf(exclusions),
        List.copyOf(reserves),
        reviewed,
        List.copyOf(lines),
        new Wording(effect, complete && (effect == Effect.NONE || !lines.isEmpty()), since()));
  }

  private @Nullable LocalDate since() {
    if (listSince != null || listNeverExtended) {
      return listSince;
    }
    return extensions.stream()
        .map(Extension::journal)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
