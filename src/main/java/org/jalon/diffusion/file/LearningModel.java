package org.jalon.diffusion.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.lheo.LheoDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offers as learning opportunities of the European Learning Model, one JSON-LD graph, one line
 * each.
 *
 * <p>Only what both sides say for certain: title, provider with its SIRET, places, dates, page,
 * number, objective. Levels, fields of education and languages have lists of their own in the
 * model, and LHÉO's codes have no official table to them: they are left out rather than guessed.
 * Terms are those of the model's published context.
 */
final class LearningModel {

  /** As published on 5 June 2023 and browsed as 3.2.0 on europa.eu/europass/elm-browser. */
  static final String PUBLISHED_AS = "http://data.europa.eu/snb/model/elm";

  /** The one context that is published; it has all terms of the model, not only credentials'. */
  private static final String CONTEXT = "http://data.europa.eu/snb/model/context/edc-ap";

  private static final String FRANCE =
      "http://publications.europa.eu/resource/authority/country/FRA";
  private static final String FRENCH =
      "http://publications.europa.eu/resource/authority/language/FRA";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Writer writer;
  private boolean first = true;

  LearningModel(OutputStream out) throws IOException {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("{\"@context\":\"" + CONTEXT + "\",\"@graph\":[");
  }

  void add(OfferFacts offer) throws IOException {
    writer.write(first ? "\n" : ",\n");
    first = false;
    writer.write(JSON.writeValueAsString(opportunity(offer)));
  }

  void finish() throws IOException {
    writer.write("\n]}\n");
    writer.flush();
  }

  static Map<String, Object> opportunity(OfferFacts offer) {
    String id = "urn:jalon:offer:" + offer.id();
    Map<String, Object> opportunity = thing(id, "LearningOpportunity");
    opportunity.put("title", french(offer.title()));
    if (!offer.objective().isEmpty()) {
      opportunity.put("description", french(offer.objective()));
    }
    opportunity.put("identifier", List.of(identifier(id + ":id", offer.id(), "Jalon")));
    opportunity.put("providedBy", List.of(provider(offer)));
    opportunity.put("defaultLanguage", thing(FRENCH, "Concept"));
    if (!offer.places().isEmpty()) {
      List<Object> places = new ArrayList<>();
      for (int i = 0; i < offer.places().size(); i++) {
        places.add(location(id + ":place:" + (i + 1), Optional.of(offer.places().get(i))));
      }
      opportunity.put("location", places);
    }
    period(offer, id).ifPresent(period -> opportunity.put("temporal", period));
    List<Object> pages = new ArrayList<>();
    for (String page : offer.pages()) {
      if (page.startsWith("https://") || page.startsWith("http://")) {
        Map<String, Object> resource = thing(id + ":page:" + (pages.size() + 1), "WebResource");
        resource.put("contentUrl", page);
        pages.add(resource);
      }
    }
    if (!pages.isEmpty()) {
      opportunity.put("homepage", pages);
    }
    return opportunity;
  }

  private static Map<String, Object> provider(OfferFacts offer) {
    boolean siret = !offer.siret().isEmpty();
    String id = siret ? "urn:siret:" + offer.siret() : "urn:jalon:provider-of:" + offer.id();
    Map<String, Object> provider = thing(id, "Organisation");
    String legal = offer.legalName().isEmpty() ? offer.organisation() : offer.legalName();
    provider.put("legalName", french(legal));
    // The model wants a place; of its address LHÉO says nothing that is certain but the country.
    provider.put("location", List.of(location(id + ":place", Optional.empty())));
    if (siret) {
      provider.put("identifier", List.of(identifier(id + ":id", offer.siret(), "SIRET")));
    }
    return provider;
  }

  private static Map<String, Object> location(String id, Optional<OfferFacts.Place> place) {
    Map<String, Object> address = thing(id + ":address", "Address");
    place
        .map(known -> (known.postalCode() + " " + known.town()).strip())
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> {
          Map<String, Object> note = thing(id + ":full", "Note");
          note.put("noteLiteral", french(text));
          address.put("fullAddress", note);
        });
    address.put("countryCode", thing(FRANCE, "Concept"));
    Map<String, Object> location = thing(id, "Location");
    location.put("address", List.of(address));
    return location;
  }

  /** From the first day of the first session to the last of the last, as far as they are known. */
  private static Optional<Map<String, Object>> period(OfferFacts offer, String id) {
    Optional<LocalDate> from =
        offer.sessions().stream()
            .flatMap(session -> LheoDate.of(session.from()).earliest().stream())
            .min(LocalDate::compareTo);
    Optional<LocalDate> to =
        offer.sessions().stream()
            .flatMap(session -> LheoDate.of(session.to()).latest().stream())
            .max(LocalDate::compareTo);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> period = thing(id + ":period", "PeriodOfTime");
    from.ifPresent(day -> period.put("startDate", day + "T00:00:00Z"));
    to.ifPresent(day -> period.put("endDate", day + "T00:00:00Z"));
    return Optional.of(period);
  }

  private static Map<String, Object> identifier(String id, String notation, String scheme) {
    Map<String, Object> identifier = thing(id, "Identifier");
    identifier.put("notation", notation);
    identifier.put("schemeName", scheme);
    return identifier;
  }

  private static Map<String, Object> thing(String id, String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("id", id);
    thing.put("type", type);
    return thing;
  }

  private static Map<String, List<String>> french(String text) {
    return Map.of("fr", List.of(text));
  }
}
