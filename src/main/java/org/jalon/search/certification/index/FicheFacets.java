package org.jalon.search.certification.index;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.WayIn;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.jalon.language.TextFolding;
import org.jalon.search.certification.CertificationFacet;

/** The facets of a fiche that do not depend on a date, and labels of their values. */
final class FicheFacets {

  private static final Pattern FORMACODE = Pattern.compile("[0-9]{2,}.*");
  private static final Pattern NSF = Pattern.compile("[0-9]{3}.*");
  private static final Pattern ROME = Pattern.compile("[A-Z][0-9]{2}.*");
  private static final Pattern IDCC = Pattern.compile("[0-9]{1,4}");

  private final Agreements agreements;
  private final FacetLabels labels;

  FicheFacets(Agreements agreements, FacetLabels labels) {
    this.agreements = agreements;
    this.labels = labels;
  }

  /**
   * @param listing IDCC of the branches whose agreement lists it
   */
  Map<CertificationFacet, Set<String>> of(Fiche fiche, List<String> listing) {
    Map<CertificationFacet, Set<String>> facets = new EnumMap<>(CertificationFacet.class);
    facets.put(CertificationFacet.KIND, Set.of(fiche.kind().code()));
    Integer level = fiche.level();
    facets.put(CertificationFacet.LEVEL, level == null ? Set.of() : Set.of(level.toString()));
    facets.put(
        CertificationFacet.WAY,
        fiche.waysIn().stream().map(WayIn::code).collect(Collectors.toSet()));
    facets.put(
        CertificationFacet.DOMAIN,
        beginnings(CertificationFacet.DOMAIN, fiche.formacodes(), FORMACODE, 2));
    facets.put(
        CertificationFacet.SPECIALITY,
        beginnings(CertificationFacet.SPECIALITY, fiche.nsf(), NSF, 3));
    facets.put(CertificationFacet.JOB, beginnings(CertificationFacet.JOB, fiche.rome(), ROME, 3));
    facets.put(CertificationFacet.CERTIFIER, certifiers(fiche));
    Set<String> branches = branches(fiche, listing);
    facets.put(CertificationFacet.BRANCH, branches);
    facets.put(CertificationFacet.OPCO, opcos(branches));
    return facets;
  }

  /** The codes' first letters; a label says what the whole value is, or nothing. */
  private Set<String> beginnings(
      CertificationFacet facet, List<Fiche.Named> codes, Pattern form, int length) {
    Set<String> values = new LinkedHashSet<>();
    for (Fiche.Named named : codes) {
      String code = named.code().strip();
      if (form.matcher(code).matches()) {
        String value = code.substring(0, length);
        values.add(value);
        // A code's last zeros, or its letter after the group, say “in general”.
        boolean whole = code.substring(length).chars().allMatch(c -> c == '0' || c > '9');
        if (whole) {
          labels.offer(facet, value, named.label(), code.length() - length);
        }
      }
    }
    return values;
  }

  private Set<String> certifiers(Fiche fiche) {
    Set<String> names = new LinkedHashSet<>();
    for (Fiche.Certifier certifier : fiche.certifiers()) {
      String folded = TextFolding.fold(certifier.name());
      if (!folded.isEmpty()) {
        names.add(folded);
        boolean shouted = certifier.name().chars().noneMatch(Character::isLowerCase);
        labels.offer(CertificationFacet.CERTIFIER, folded, certifier.name(), shouted ? 1 : 0);
      }
    }
    return names;
  }

  private Set<String> branches(Fiche fiche, List<String> listing) {
    Set<String> branches = new TreeSet<>(listing);
    for (Fiche.Named branch : fiche.branches()) {
      String number = branch.code().strip();
      if (IDCC.matcher(number).matches()) {
        String idcc = "0".repeat(4 - number.length()) + number;
        branches.add(idcc);
        labels.offer(CertificationFacet.BRANCH, idcc, branch.label(), 1);
      }
    }
    branches.forEach(idcc ->
        agreements
            .branch(idcc)
            .ifPresent(known -> labels.offer(CertificationFacet.BRANCH, idcc, known.name(), 0)));
    return branches;
  }

  private static String opco(Branch branch) {
    return Objects.requireNonNullElse(branch.opco(), "");
  }

  private Set<String> opcos(Set<String> branches) {
    Set<String> opcos = new LinkedHashSet<>();
    for (String idcc : branches) {
      String opco = agreements.branch(idcc).map(FicheFacets::opco).orElse("");
      if (!opco.isEmpty()) {
        String folded = TextFolding.fold(opco);
        opcos.add(folded);
        labels.offer(CertificationFacet.OPCO, folded, opco, 0);
      }
    }
    return opcos;
  }
}
