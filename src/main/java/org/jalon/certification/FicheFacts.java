package org.jalon.certification;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jalon.register.Column;
import org.jalon.register.CsvLine;
import org.jalon.register.CsvTable;
import org.jalon.register.PackedLongs;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;

/** What the export's other files say of a fiche: 8 bytes a partner, little else. */
final class FicheFacts {

  private static final Column FICHE = Column.required("Numero_Fiche");
  private static final Column PARTNER = Column.required("Siret_Partenaire");
  private static final Column ENTITLEMENT = Column.required("Habilitation_Partenaire");
  private static final Column CERTIFIER = Column.required("Siret_Certificateur");
  private static final Column CERTIFIER_NAME = Column.required("Nom_Certificateur");
  private static final Column FORMER = Column.required("Ancienne_Certification");
  private static final Column NEW = Column.required("Nouvelle_Certification");
  private static final Column ACCESS = Column.required("Si_Jury");

  /** HABILITATION_ORGANISER alone is not enough: it holds the examination. */
  private static final Set<String> MAY_TRAIN =
      Set.of("HABILITATION_FORMER", "HABILITATION_ORGA_FORM");

  private final Map<Long, PackedLongs> organisers = new HashMap<>();
  private final Set<Long> titlesOfLabour = new HashSet<>();
  private final Map<Long, Set<String>> successors = new HashMap<>();
  private final Map<Long, Boolean> apprenticeship = new HashMap<>();

  static FicheFacts read(FicheFiles files) throws RegisterFileException, IOException {
    FicheFacts facts = new FicheFacts();
    facts.read(files.get("Partenaires"), List.of(PARTNER, ENTITLEMENT), facts::partner);
    facts.read(files.get("Certificateurs"), List.of(CERTIFIER, CERTIFIER_NAME), facts::certifier);
    facts.read(files.get("Ancienne_Nouvelle"), List.of(FORMER, NEW), facts::successor);
    facts.read(files.get("Voi"), List.of(ACCESS), facts::access);
    return facts;
  }

  /** Lines without a fiche that can be read say nothing of any fiche. */
  private void read(
      RegisterFile file, List<Column> columns, BiConsumer<CertificationCode, CsvLine> fact)
      throws RegisterFileException, IOException {
    List<Column> all = new ArrayList<>(columns);
    all.add(FICHE);
    try (CsvTable table = CsvTable.open(file, all)) {
      Optional<CsvLine> line = table.next();
      while (line.isPresent()) {
        CsvLine known = line.get();
        CertificationCode.parse(known.text(FICHE)).ifPresent(code -> fact.accept(code, known));
        line = table.next();
      }
    }
  }

  private void partner(CertificationCode fiche, CsvLine line) {
    if (MAY_TRAIN.contains(line.text(ENTITLEMENT))) {
      organiser(fiche, line.text(PARTNER));
    }
  }

  private void certifier(CertificationCode fiche, CsvLine line) {
    organiser(fiche, line.text(CERTIFIER));
    if (LabourTitle.isBy(line.text(CERTIFIER_NAME))) {
      titlesOfLabour.add(fiche.key());
    }
  }

  private void organiser(CertificationCode fiche, String siret) {
    Sirets.number(siret)
        .ifPresent(number ->
            organisers.computeIfAbsent(fiche.key(), key -> new PackedLongs()).add(number));
  }

  /** Either fiche may name the other. */
  private void successor(CertificationCode fiche, CsvLine line) {
    CertificationCode.parse(line.text(NEW)).ifPresent(next -> follow(fiche, next));
    CertificationCode.parse(line.text(FORMER)).ifPresent(former -> follow(former, fiche));
  }

  private void follow(CertificationCode former, CertificationCode next) {
    if (!former.equals(next)) {
      successors.computeIfAbsent(former.key(), key -> new LinkedHashSet<>()).add(next.toString());
    }
  }

  private void access(CertificationCode fiche, CsvLine line) {
    String way = fold(line.text(ACCESS));
    if (!way.isEmpty()) {
      apprenticeship.merge(fiche.key(), way.contains("apprentissage"), Boolean::logicalOr);
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  List<String> organisers(CertificationCode fiche) {
    PackedLongs sirets = organisers.get(fiche.key());
    return sirets == null
        ? List.of()
        : Arrays.stream(sirets.toArray()).distinct().mapToObj(Sirets::text).toList();
  }

  /** Whether the ministry of Labour certifies it: its titles ask for no entitlement by name. */
  boolean isTitleOfLabour(CertificationCode fiche) {
    return titlesOfLabour.contains(fiche.key());
  }

  List<String> successors(CertificationCode fiche) {
    return List.copyOf(successors.getOrDefault(fiche.key(), Set.of()));
  }

  /** Empty when the export names no way to the certification at all. */
  Optional<Boolean> apprenticeship(CertificationCode fiche) {
    return Optional.ofNullable(apprenticeship.get(fiche.key()));
  }
}
