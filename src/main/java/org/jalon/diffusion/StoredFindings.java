package org.jalon.diffusion;

import org.jalon.offer.FindingSearch;
import org.springframework.stereotype.Component;

/** Findings as the database has them. */
@Component
class StoredFindings implements Findings {

  private final FindingSearch search;

  StoredFindings(FindingSearch search) {
    this.search = search;
  }

  @Override
  public Page find(Asked asked) {
    FindingSearch.Wanted wanted =
        new FindingSearch.Wanted(
            asked.offer(),
            asked.siret(),
            asked.region(),
            asked.rule(),
            asked.effect(),
            asked.mender());
    return new Page(
        search.count(wanted),
        search.list(wanted, asked.page(), asked.size()).stream()
            .map(found ->
                new OnOffer(found.publicId(), found.source(), found.finding(), found.since()))
            .toList());
  }
}
