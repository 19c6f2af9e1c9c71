package org.jalon.search.certification.index;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jspecify.annotations.Nullable;

/** Makes the documents of one index of fiches, one by one. */
public final class FicheDocuments {

  /** Of a certification that hundreds of schools award the names say nothing more. */
  private static final int MOST_NAMES = 200;

  private final Agreements agreements;
  private final CertificationJson json;
  private final FacetLabels labels = new FacetLabels();
  private final FicheFacets facets;

  public FicheDocuments(Agreements agreements, CertificationJson json) {
    this.agreements = agreements;
    this.json = json;
    this.facets = new FicheFacets(agreements, labels);
  }

  public CertificationDocument of(Fiche fiche) {
    List<String> listing =
        agreements.listing(fiche.code()).stream().map(Agreement::idcc).distinct().sorted().toList();
    return new CertificationDocument(
        fiche.code(),
        fiche.title(),
        names(fiche),
        CodeForms.of(fiche),
        CodeForms.aliases(fiche),
        facets.of(fiche, listing),
        new CertificationDocument.Links(fiche.predecessors(), fiche.successors()),
        new CertificationDocument.Standing(
            fiche.active(), fiche.days().registrationEnds(), decided(fiche.days())),
        json.write(StoredCertification.of(fiche, listing)),
        json.write(fiche));
  }

  /** Labels of what was made until now. */
  public FacetLabels labels() {
    return labels;
  }

  private static @Nullable LocalDate decided(Fiche.Days days) {
    return days.decided() != null ? days.decided() : days.effective();
  }

  private static String names(Fiche fiche) {
    StringJoiner names = new StringJoiner("\n");
    names.add(fiche.code());
    names.add(fiche.type());
    names.add(fiche.texts().jobs());
    fiche.rome().forEach(named -> names.add(named.code() + " " + named.label()));
    fiche.formacodes().forEach(named -> names.add(named.code() + " " + named.label()));
    fiche.nsf().forEach(named -> names.add(named.label()));
    fiche.blocks().forEach(block -> names.add(block.title()));
    fiche.certifiers().stream().map(Fiche.Certifier::name).limit(MOST_NAMES).forEach(names::add);
    return names.toString();
  }
}
