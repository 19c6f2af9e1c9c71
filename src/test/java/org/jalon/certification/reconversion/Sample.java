package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.reconversion.Agreement.Exclusion;
import org.jalon.certification.reconversion.Agreement.Extension;
import org.jalon.certification.reconversion.Agreement.Listed;
import org.jalon.certification.reconversion.Agreement.Reserve;
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
    exclusions.add(new Exclusion(code, "", null, "à l'exclusion de " + code));
    return this;
  }

  /** By the order that the Journal officiel published that day. */
  Sample excludes(String code, String journal) {
    LocalDate order = LocalDate.parse(journal).minusDays(10);
    exclusions.add(new Exclusion(code, "", order, "à l'exclusion de " + code));
    return this;
  }

  Sample excludesTheWords(String label) {
    exclusions.add(new Exclusion(null, label, null, "à l'exclusion de « " + label + " »"));
    return this;
  }

  Sample whileActive() {
    reserves.add(new Reserve(true, "sous réserve d'être actives"));
    return this;
  }

  Sample reserve(String quote) {
    reserves.add(new Reserve(false, quote));
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
        List.copyOf(lines));
  }
}
