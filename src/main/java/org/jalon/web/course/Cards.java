package org.jalon.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.page.Assets;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseHit;
import org.jalon.search.Facet;
import org.jalon.search.WeekFit;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Price;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Turns offers into cards in one language. */
public final class Cards {

  private final Words words;
  private final Assets assets;
  private final LocalDate today;
  private final String base;
  private final Optional<Reasons> reasons;
  private final String carried;

  /** Cards that say nothing of what was asked. */
  public static Cards plain(Words words, Assets assets, LocalDate today) {
    return new Cards(words, assets, today, Optional.empty(), "");
  }

  /** Cards that say whether they meet the choices. */
  static Cards reasoned(Words words, Assets assets, LocalDate today, Choices choices) {
    return new Cards(
        words, assets, today, Optional.of(new Reasons(words, assets, choices, today)), "");
  }

  /** The same cards, whose links carry the reader's list and search along. */
  public Cards carrying(String query) {
    return new Cards(words, assets, today, reasons, query);
  }

  private Cards(
      Words words, Assets assets, LocalDate today, Optional<Reasons> reasons, String carried) {
    this.words = words;
    this.assets = assets;
    this.today = today;
    this.base = "/" + words.language().pathCode() + "/cours/";
    this.reasons = reasons;
    this.carried = carried;
  }

  /** A card of an offer that nobody searched for. */
  public CardView card(CourseCard card, int number) {
    return card(new CourseHit(card, OptionalDouble.empty(), true, WeekFit.NOT_ASKED), number);
  }

  CardView card(CourseHit hit, int number) {
    CourseCard card = hit.card();
    return new CardView(
        number,
        card.id(),
        base + card.id() + carried,
        card.title(),
        card.organisation(),
        hint(card),
        card.town().isEmpty() ? null : (card.postalCode() + " " + card.town()).strip(),
        around(hit),
        assets.icon(Pictograms.of(Facet.KIND, card.kinds())),
        assets.icon("pin"),
        words.labels(Facet.KIND, card.kinds()),
        Dates.over(card.end(), today) ? words.get("card.ended") : null,
        reasons.map(why -> why.of(hit)).orElse(List.of()),
        facts(card));
  }

  private static String hint(CourseCard card) {
    return Stream.of(card.organisation(), card.town())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", ", " – ", ""));
  }

  private @Nullable String around(CourseHit hit) {
    List<String> parts = new ArrayList<>();
    hit.distanceMetres().ifPresent(metres -> parts.add(words.distance(metres)));
    if (hit.card().morePlaces() > 0) {
      parts.add(words.get("card.places", hit.card().morePlaces()));
    }
    return parts.isEmpty() ? null : String.join(words.get("list.separator"), parts);
  }

  private List<CardView.FactView> facts(CourseCard card) {
    List<CardView.FactView> facts = new ArrayList<>();
    if (!card.levels().isEmpty()) {
      String levels = words.labels(Facet.LEVEL, card.levels());
      facts.add(fact(Pictograms.of(Facet.LEVEL, card.levels()), words.get("card.level", levels)));
    }
    if (!card.targetLevels().isEmpty()) {
      String levels = words.labels(Facet.TARGET_LEVEL, card.targetLevels());
      facts.add(
          fact(
              Pictograms.of(Facet.TARGET_LEVEL, card.targetLevels()),
              words.get("card.target", levels)));
    }
    if (!card.moments().isEmpty()) {
      facts.add(
          fact(
              Pictograms.of(Facet.MOMENT, card.moments()),
              words.labels(Facet.MOMENT, card.moments())));
    }
    facts.add(fact("calendar", when(card)));
    if (card.hours() > 0) {
      facts.add(fact("hourglass", words.get("card.hours", card.hours())));
    }
    if (!card.price().isEmpty()) {
      boolean free = card.price().equals(Price.FREE.code());
      facts.add(fact(free ? "free" : "euro", words.label(Facet.PRICE, card.price())));
    }
    if (!card.enrolment().isEmpty()) {
      boolean open = card.enrolment().equals(Enrolment.OPEN.code());
      facts.add(fact(open ? "check" : "close", words.label(Facet.ENROLMENT, card.enrolment())));
    }
    if (card.childcare()) {
      facts.add(fact("child", words.get("card.childcare")));
    }
    if (!card.delivery().isEmpty() && !card.delivery().equals(Delivery.ON_SITE.code())) {
      facts.add(fact("laptop", words.label(Facet.DELIVERY, card.delivery())));
    }
    return facts;
  }

  private String when(CourseCard card) {
    if (card.permanent()) {
      return words.get("card.permanent");
    }
    CourseDate start = card.start();
    if (!start.known()) {
      return words.get("card.date.unknown");
    }
    if (Dates.over(start, today) && card.end().known()) {
      return words.get("card.until", words.date(card.end()));
    }
    return words.get("card.start", words.date(start));
  }

  private CardView.FactView fact(String icon, String text) {
    return new CardView.FactView(assets.icon(icon), text);
  }
}
