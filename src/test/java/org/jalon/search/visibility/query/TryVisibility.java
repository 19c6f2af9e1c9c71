package org.jalon.search.visibility.query;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jalon.search.SearchProperties;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.search.visibility.index.VisibilityDocuments;
import org.jalon.search.visibility.index.VisibilityJson;
import org.jalon.search.visibility.upkeep.VisibilityBuilder;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** The index of visibility without the site around it. */
public final class TryVisibility implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final VisibilityBuilder builder;
  private final VisibilitySearch search;

  public TryVisibility(Path folder, VisibilitySource... sources) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (VisibilitySource source : sources) {
      beans.addBean("source", source);
    }
    VisibilityJson json = new VisibilityJson(JsonMapper.builder().build());
    LiveVisibility live = new LiveVisibility();
    this.builder =
        new VisibilityBuilder(
            beans.getBeanProvider(VisibilitySource.class),
            new VisibilityDocuments(json),
            json,
            live,
            new SearchProperties(folder));
    Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    this.search = new LuceneVisibilitySearch(live, json, clock);
  }

  public VisibilitySearch search() {
    return search;
  }

  /** Brings the index level with its source. */
  public TryVisibility build() {
    builder.catchUp(false);
    return this;
  }

  /** Builds it whole whatever the sequence says. */
  TryVisibility rebuild() {
    builder.catchUp(true);
    return this;
  }

  /** Shows what an earlier one left in the folder. */
  public TryVisibility open() {
    builder.openExisting();
    return this;
  }

  @Override
  public void close() {
    builder.close();
  }
}
