package org.jalon.quality;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jalon.lheo.Action;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoDate;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.Session;

/**
 * What two offers have in common when they may be the same one, for rule OFF-15: certifications,
 * who teaches, communes of the places, dates of the sessions. Who answers for the formation is left
 * out unless nobody else teaches: in what the catalogue calls true duplicates only that varies.
 */
public final class Twins {

  /** FNV-1a, 64 bits. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Twins() {}

  /**
   * A hash of these facts; empty when one of them is missing: no certification, no SIRET, no place
   * with an INSEE code, a session without both days. Offers with equal hashes may be twins.
   */
  public static Optional<Long> key(Formation formation, Action action) {
    List<SortedSet<String>> facts =
        List.of(
            certifications(formation),
            trainers(formation, action),
            communes(action),
            dates(action));
    if (facts.stream().anyMatch(SortedSet::isEmpty)) {
      return Optional.empty();
    }
    long hash = OFFSET;
    for (SortedSet<String> fact : facts) {
      for (String value : fact) {
        hash = mix(hash, value, ',');
      }
      hash = mix(hash, "", ';');
    }
    return Optional.of(hash);
  }

  /** Certif Info is the finest register: one RNCP certification has several records in it. */
  private static SortedSet<String> certifications(Formation formation) {
    SortedSet<String> codes = new TreeSet<>();
    for (Certification certification : formation.certification()) {
      if (!certification.codeCertifinfo().isEmpty()) {
        codes.add("C" + certification.codeCertifinfo());
      } else if (!certification.codeRncp().isEmpty()) {
        codes.add("N" + certification.codeRncp().replace("RNCP", ""));
      } else if (!certification.codeRs().isEmpty()) {
        codes.add("S" + certification.codeRs().replace("RS", ""));
      }
    }
    return codes;
  }

  private static SortedSet<String> trainers(Formation formation, Action action) {
    SortedSet<String> sirets = new TreeSet<>();
    for (OrganismeFormateur trainer : action.organismeFormateur()) {
      sirets.add(trainer.siret());
    }
    if (sirets.isEmpty()) {
      sirets.add(formation.organismeFormationResponsable().siret());
    }
    return sirets.contains("") ? new TreeSet<>() : sirets;
  }

  private static SortedSet<String> communes(Action action) {
    SortedSet<String> codes = new TreeSet<>();
    for (LieuDeFormation place : action.lieuDeFormation()) {
      codes.add(place.coordonnees().adresse().map(a -> a.codeInseeCommune()).orElse(""));
    }
    return codes.contains("") ? new TreeSet<>() : codes;
  }

  private static SortedSet<String> dates(Action action) {
    SortedSet<String> dates = new TreeSet<>();
    for (Session session : action.session()) {
      LheoDate start = session.periode().debut();
      LheoDate end = session.periode().fin();
      if (start.earliest().isEmpty() || end.latest().isEmpty()) {
        return new TreeSet<>();
      }
      dates.add(start.text() + end.text());
    }
    return dates;
  }

  private static long mix(long hash, String text, char end) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * PRIME;
    }
    return (mixed ^ end) * PRIME;
  }
}
