package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.WayIn;
import org.jspecify.annotations.Nullable;

/** A fiche of which a test says what matters to it. */
public final class SomeFiche {

  static final LocalDate EDITION = LocalDate.of(2026, 11, 1);

  private final String code;
  private final String title;
  private String type = "TP";
  private @Nullable Integer level;
  private @Nullable Boolean active = true;
  private Fiche.Days days = Fiche.Days.NONE;
  private List<String> predecessors = List.of();
  private List<String> successors = List.of();
  private Set<WayIn> ways = Set.of();
  private List<Fiche.Named> formacodes = List.of();
  private List<Fiche.Named> nsf = List.of();
  private List<Fiche.Named> rome = List.of();
  private List<Fiche.Named> branches = List.of();
  private List<String> certifiers = List.of();
  private int partners;
  private List<Fiche.Block> blocks = List.of();
  private String jobs = "";
  private List<String> otherCodes = List.of();

  private SomeFiche(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public static SomeFiche of(String code, String title) {
    return new SomeFiche(code, title);
  }

  public SomeFiche type(String shortName) {
    type = shortName;
    return this;
  }

  public SomeFiche level(int number) {
    level = number;
    return this;
  }

  public SomeFiche active(@Nullable Boolean said) {
    active = said;
    return this;
  }

  public SomeFiche ends(@Nullable LocalDate day) {
    days = new Fiche.Days(days.decided(), null, day, null);
    return this;
  }

  public SomeFiche decided(LocalDate day) {
    days = new Fiche.Days(day, null, days.registrationEnds(), null);
    return this;
  }

  public SomeFiche replaces(String... codes) {
    predecessors = List.of(codes);
    return this;
  }

  public SomeFiche replacedBy(String... codes) {
    successors = List.of(codes);
    return this;
  }

  public SomeFiche ways(WayIn... ways) {
    this.ways = Set.of(ways);
    return this;
  }

  public SomeFiche formacode(String number, String label) {
    formacodes = List.of(new Fiche.Named(number, label));
    return this;
  }

  public SomeFiche nsf(String number, String label) {
    nsf = List.of(new Fiche.Named(number, label));
    return this;
  }

  public SomeFiche rome(String number, String label) {
    rome = List.of(new Fiche.Named(number, label));
    return this;
  }

  public SomeFiche branch(String idcc, String label) {
    branches = List.of(new Fiche.Named(idcc, label));
    return this;
  }

  public SomeFiche certifiers(String... names) {
    certifiers = List.of(names);
    return this;
  }

  public SomeFiche partners(int count) {
    partners = count;
    return this;
  }

  public SomeFiche blocks(String... codesAndTitles) {
    blocks =
        IntStream.range(0, codesAndTitles.length / 2)
            .mapToObj(i -> new Fiche.Block(codesAndTitles[2 * i], codesAndTitles[2 * i + 1]))
            .toList();
    return this;
  }

  public SomeFiche jobs(String text) {
    jobs = text;
    return this;
  }

  public SomeFiche otherCodes(String... codes) {
    otherCodes = Arrays.asList(codes);
    return this;
  }

  public Fiche make() {
    return new Fiche(
        code,
        title,
        type,
        FicheKind.of(code, type, title),
        level,
        active,
        false,
        days,
        predecessors,
        successors,
        ways,
        formacodes,
        nsf,
        rome,
        branches,
        certifiers.stream().map(name -> new Fiche.Certifier(name, "", "")).toList(),
        IntStream.range(0, partners)
            .mapToObj(
                i -> new Fiche.Partner("Organisme " + i, "%014d".formatted(i), true, true, null))
            .toList(),
        blocks,
        new Fiche.Texts("", "", "", "", jobs, ""),
        otherCodes,
        EDITION);
  }
}
