package org.jalon.web.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheState;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.page.Assets;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.certification.FichePage.BodyView;
import org.jalon.web.certification.FichePage.DayView;
import org.jalon.web.certification.FichePage.StepView;
import org.jalon.web.course.CardView;
import org.jalon.web.course.Cards;
import org.jalon.web.course.CourseDetailPage.TextView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a certification. */
@Component
final class FichePages {

  private static final int FIRST_OFFERS = 5;

  private final CourseSearch courses;
  private final Agreements agreements;
  private final Assets assets;

  FichePages(CourseSearch courses, Agreements agreements, Assets assets) {
    this.courses = courses;
    this.agreements = agreements;
    this.assets = assets;
  }

  FichePage page(CertificationLinks links, LocalDate today, Words words) {
    Fiche fiche = links.fiche();
    FicheState state = fiche.state(today);
    String home = "/" + words.language().pathCode();
    CourseQuery query = CourseQuery.everything(today).withCertifications(Set.of(fiche.code()));
    List<Fiche.Partner> bodies =
        fiche.partners().stream().filter(body -> body.trains() && body.active()).toList();
    return new FichePage(
        fiche.code(),
        fiche.title(),
        CertificationWords.kind(fiche.kind(), fiche.type(), fiche.level(), words),
        CertificationWords.state(state, words),
        state.code(),
        CertificationCards.until(state, fiche.days().registrationEnds(), words),
        warnings(fiche, state, words),
        offers(query, today, words),
        words.get("certification.offers.count", courses.count(query)),
        home + "/cours?certification=" + fiche.code() + "&type=tout",
        new FicheFacts(words, assets).rows(fiche),
        timeline(fiche, today, words),
        links.chain().size() < 2 ? List.of() : chain(links, home),
        branches(fiche.code(), home),
        home + "/pro-a?certification=" + fiche.code(),
        fiche.blocks().stream()
            .map(block -> new FichePage.BlockView(block.code(), block.title()))
            .toList(),
        texts(fiche.texts(), words),
        fiche.certifiers().stream().map(Fiche.Certifier::name).toList(),
        bodies.stream()
            .sorted(Comparator.comparing(Fiche.Partner::name))
            .limit(FichePage.MOST_BODIES)
            .map(body -> new BodyView(body.name(), body.siret()))
            .toList(),
        bodies.size() > FichePage.MOST_BODIES
            ? words.get("certification.bodies.more", bodies.size() - FichePage.MOST_BODIES)
            : null,
        words.language().pathCode().equals("fr") ? null : words.get("course.french"),
        register(fiche, words),
        home + "/certifications/comparer?code=" + fiche.code(),
        home + CertificationAddress.fiche(fiche.code()) + ".atom",
        words.get("certification.edition", CertificationWords.day(fiche.edition(), words)));
  }

  private static List<String> warnings(Fiche fiche, FicheState state, Words words) {
    List<String> warnings = new ArrayList<>();
    if (state == FicheState.ENDS_SOON) {
      warnings.add(words.get("certification.warning.soon"));
    } else if (state == FicheState.ENDED) {
      warnings.add(words.get("certification.warning.ended"));
    } else if (state == FicheState.REPLACED) {
      warnings.add(
          words.get(
              "certification.warning.replaced", words.name(String.join(", ", fiche.successors()))));
    } else if (state == FicheState.UNKNOWN) {
      warnings.add(words.get("certification.warning.unknown"));
    }
    return warnings;
  }

  private List<CardView> offers(CourseQuery query, LocalDate today, Words words) {
    Cards cards = Cards.plain(words, assets, today);
    List<CardView> views = new ArrayList<>();
    for (CourseCard card : courses.list(query, FIRST_OFFERS)) {
      views.add(cards.card(card, views.size() + 1));
    }
    return views;
  }

  private static List<DayView> timeline(Fiche fiche, LocalDate today, Words words) {
    TreeMap<LocalDate, List<String>> days = new TreeMap<>();
    add(days, fiche.days().decided(), "certification.day.decided");
    add(days, fiche.days().effective(), "certification.day.effective");
    add(days, fiche.days().registrationEnds(), "certification.day.ends");
    add(days, fiche.days().lastDelivery(), "certification.day.delivery");
    List<DayView> views = new ArrayList<>();
    days.forEach((day, keys) ->
        keys.forEach(key ->
            views.add(
                new DayView(
                    CertificationWords.day(day, words), words.get(key), day.isBefore(today)))));
    return views;
  }

  private static void add(
      TreeMap<LocalDate, List<String>> days, @Nullable LocalDate day, String key) {
    if (day != null) {
      days.computeIfAbsent(day, any -> new ArrayList<>()).add(key);
    }
  }

  private static List<StepView> chain(CertificationLinks links, String home) {
    return links.chain().stream()
        .map(step -> {
          boolean here = step.code().equals(links.fiche().code());
          return new StepView(
              step.code(),
              step.title(),
              here || !step.known() ? null : home + CertificationAddress.fiche(step.code()),
              here ? "true" : null);
        })
        .toList();
  }

  private List<Link> branches(String code, String home) {
    return agreements.listing(code).stream()
        .map(Agreement::idcc)
        .distinct()
        .flatMap(idcc -> agreements.branch(idcc).stream())
        .map(branch ->
            new Link(
                branch.name() + " (IDCC " + branch.idcc() + ")",
                home + "/pro-a?branche=" + branch.idcc() + "&certification=" + code))
        .toList();
  }

  private static List<TextView> texts(Fiche.Texts texts, Words words) {
    List<TextView> views = new ArrayList<>();
    text(views, "purpose", texts.purpose(), words);
    text(views, "activities", texts.activities(), words);
    text(views, "skills", texts.skills(), words);
    text(views, "jobs", texts.jobs(), words);
    text(views, "sectors", texts.sectors(), words);
    text(views, "prerequisites", texts.prerequisites(), words);
    return views;
  }

  private static void text(List<TextView> views, String name, String text, Words words) {
    if (!text.isBlank()) {
      views.add(new TextView(words.get("certification.text." + name), text));
    }
  }

  /** Its own page at the register. */
  private static @Nullable Link register(Fiche fiche, Words words) {
    String number = fiche.code().replaceAll("\\D", "");
    if (!fiche.code().matches("(RNCP|RS)\\d+")) {
      return null;
    }
    String register = fiche.code().startsWith("RNCP") ? "rncp" : "rs";
    return new Link(
        words.get("certification.register"),
        "https://www.francecompetences.fr/recherche/" + register + "/" + number + "/");
  }
}
