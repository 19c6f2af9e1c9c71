package org.jalon.certification;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.lheo.SafeText;
import org.jalon.register.LoadTally;
import org.jalon.register.Values;
import org.jspecify.annotations.Nullable;

/**
 * From the XML of a fiche to what is kept of it; one that cannot be trusted is counted, not kept.
 */
final class FicheReader {

  private static final String END = "DATE_FIN_ENREGISTREMENT";

  private final Register register;
  private final LocalDate edition;
  private final FicheLinks links;
  private final LoadTally tally;
  private final Set<Long> read = new HashSet<>();
  private final Set<Long> unreadable = new HashSet<>();

  FicheReader(Register register, LocalDate edition, FicheLinks links, LoadTally tally) {
    this.register = register;
    this.edition = edition;
    this.links = links;
    this.tally = tally;
  }

  /** Empty when it is unreadable, which is told. */
  Optional<ReadFiche> read(FicheElement fiche, long line) {
    String number = fiche.text("NUMERO_FICHE");
    Optional<CertificationCode> code = CertificationCode.parse(number);
    String fault = fault(fiche, number, code);
    if (!fault.isEmpty()) {
      tally.unreadable(line, fault);
      code.ifPresent(known -> unreadable.add(known.key()));
      return Optional.empty();
    }
    CertificationCode known = code.orElseThrow();
    read.add(known.key());
    tally.row();
    return Optional.of(read(fiche, known));
  }

  /** Fiches that the export names and does not say clearly: what was known of them stays. */
  Set<Long> unreadable() {
    return unreadable;
  }

  private String fault(FicheElement fiche, String number, Optional<CertificationCode> code) {
    if (code.isEmpty()) {
      return "fiche “" + number + "”";
    }
    if (code.get().register() != register) {
      return code.get() + " is not of " + register;
    }
    if (read.contains(code.get().key())) {
      return code.get() + " a second time";
    }
    if (fiche.text("INTITULE").isEmpty()) {
      return code.get() + " has no title";
    }
    String active = fiche.text("ACTIF");
    if (!active.equalsIgnoreCase("oui") && !active.equalsIgnoreCase("non")) {
      return code.get() + ": ACTIF “" + active + "”";
    }
    String end = fiche.text(END);
    return end.isEmpty() || Values.day(end).isPresent()
        ? ""
        : code.get() + ": end of registration “" + end + "”";
  }

  private ReadFiche read(FicheElement xml, CertificationCode code) {
    String title = SafeText.plain(xml.text("INTITULE"));
    String type = xml.child("ABREGE").map(FicheReader::type).orElse("");
    Fiche fiche =
        new Fiche(
            code.toString(),
            title,
            type,
            FicheKind.of(code.toString(), type, title),
            xml.child("NOMENCLATURE_EUROPE").map(FicheReader::level).orElse(null),
            xml.text("ACTIF").equalsIgnoreCase("oui"),
            xml.text("TYPE_ENREGISTREMENT").toLowerCase(Locale.FRENCH).endsWith("de droit"),
            new Fiche.Days(
                day(xml.text("DATE_DECISION")),
                day(xml.text("DATE_EFFET")),
                day(xml.text(END)),
                day(xml.text("DATE_LIMITE_DELIVRANCE"))),
            links.predecessors(code),
            links.successors(code),
            FicheParts.waysIn(xml),
            FicheParts.named(xml, "FORMACODES", "FORMACODE"),
            FicheParts.named(xml, "CODES_NSF", "NSF"),
            FicheParts.named(xml, "CODES_ROME", "ROME"),
            FicheParts.branches(xml),
            FicheParts.certifiers(xml),
            FicheParts.partners(xml),
            FicheParts.blocks(xml),
            texts(xml),
            List.of(),
            edition);
    return new ReadFiche(code, fiche, FicheParts.control(xml, fiche, register));
  }

  private static String type(FicheElement abbreviated) {
    return abbreviated.isLeaf() ? abbreviated.text() : abbreviated.text("CODE", "LIBELLE");
  }

  private static @Nullable Integer level(FicheElement nomenclature) {
    String level = nomenclature.text("NIVEAU").toUpperCase(Locale.ROOT).replace("NIV", "").strip();
    return level.matches("[3-8]") ? Integer.valueOf(level) : null;
  }

  static @Nullable LocalDate day(String text) {
    return Values.day(text).orElse(null);
  }

  private static Fiche.Texts texts(FicheElement xml) {
    return new Fiche.Texts(
        text(xml, "OBJECTIFS_CONTEXTE"),
        text(xml, "ACTIVITES_VISEES"),
        text(xml, "CAPACITES_ATTESTEES"),
        text(xml, "SECTEURS_ACTIVITE"),
        text(xml, "TYPE_EMPLOI_ACCESSIBLES"),
        text(xml, "PREREQUIS_ENTREE_FORMATION"));
  }

  private static String text(FicheElement xml, String name) {
    return SafeText.plainOrEmpty(xml.text(name));
  }
}
