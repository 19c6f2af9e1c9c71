package org.jalon.search.certification.query;

import java.nio.file.Path;
import org.jalon.certification.Fiches;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.search.SearchProperties;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.index.CertificationJson;
import org.jalon.search.certification.upkeep.CertificationBuilder;
import org.jalon.search.query.LiveIndex;
import org.jalon.search.query.OffersByCertification;
import tools.jackson.databind.json.JsonMapper;

/** The certifications' index without the site around it. */
public final class TryCertifications implements AutoCloseable {

  private final CertificationBuilder builder;
  private final CertificationSearch search;

  public TryCertifications(Path folder, Fiches fiches, Agreements agreements, LiveIndex offers) {
    CertificationJson json = new CertificationJson(JsonMapper.builder().build());
    LiveCertifications live = new LiveCertifications(agreements, FakeLaw::judge, json);
    this.builder =
        new CertificationBuilder(fiches, agreements, json, live, new SearchProperties(folder));
    this.search = new LuceneCertificationSearch(live, json, new OffersByCertification(offers));
  }

  public CertificationSearch search() {
    return search;
  }

  /** Builds what is stale. */
  public TryCertifications build() {
    builder.catchUp();
    return this;
  }

  /** Shows what an earlier one left in the folder. */
  TryCertifications open() {
    builder.openExisting();
    return this;
  }

  @Override
  public void close() {
    builder.close();
  }
}
