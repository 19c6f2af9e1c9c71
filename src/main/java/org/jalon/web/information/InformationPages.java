package org.jalon.web.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDate;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** What the law wants readers to be told. */
@Component
final class InformationPages {

  /** When the accessibility statement was last gone through. */
  private static final LocalDate STATEMENT = LocalDate.of(2026, 11, 22);

  private static final String DEFENDER = "https://formulaire.defenseurdesdroits.fr/";

  private final SiteSettings settings;

  InformationPages(SiteSettings settings) {
    this.settings = settings;
  }

  InformationPage legal(Words words) {
    List<String> sources = new ArrayList<>();
    sources.add(words.get("legal.sources.courses"));
    sources.add(words.get("legal.sources.places"));
    if (!settings.map().tilesOrigin().isEmpty()) {
      sources.add(words.get("legal.sources.map", words.name(settings.map().attribution())));
    }
    return new InformationPage(
        words.get("menu.mentions-legales"),
        List.of(
            section(words, "legal.operator", operator(words)),
            section(words, "legal.sources", sources),
            section(words, "legal.wrong", List.of(words.get("legal.wrong.text")))));
  }

  InformationPage privacy(Words words) {
    List<String> you =
        new ArrayList<>(
            List.of(
                words.get("privacy.cookies"),
                words.get("privacy.search"),
                words.get("privacy.here"),
                words.get("privacy.list"),
                words.get("privacy.kept"),
                words.get("privacy.report"),
                words.get("privacy.logs")));
    String tiles = settings.map().tilesOrigin();
    if (!tiles.isEmpty()) {
      String host = tiles.substring(tiles.indexOf("://") + 3);
      String server = host + " (" + settings.map().attribution() + ")";
      you.add(words.get("privacy.map", words.name(server)));
    }
    return new InformationPage(
        words.get("menu.vie-privee"),
        List.of(
            section(words, "privacy.you", you),
            section(
                words,
                "privacy.people",
                List.of(words.get("privacy.people.text"), words.get("privacy.retention"))),
            new InformationPage.SectionView(
                words.get("privacy.rights"),
                List.of(words.get("privacy.rights.text")),
                contact(words))));
  }

  InformationPage accessibility(Words words) {
    CourseDate made =
        new CourseDate(STATEMENT.getYear(), STATEMENT.getMonthValue(), STATEMENT.getDayOfMonth());
    return new InformationPage(
        words.get("accessibility.title"),
        List.of(
            section(
                words,
                "accessibility.state",
                List.of(
                    words.get("accessibility.state.text"),
                    words.get("accessibility.made", words.date(made)))),
            section(
                words,
                "accessibility.known",
                List.of(
                    words.get("accessibility.known.texts"), words.get("accessibility.known.map"))),
            new InformationPage.SectionView(
                words.get("accessibility.contact"),
                List.of(words.get("accessibility.contact.text")),
                contact(words)),
            new InformationPage.SectionView(
                words.get("accessibility.defender"),
                List.of(words.get("accessibility.defender.text")),
                List.of(new Link(words.get("accessibility.defender.link"), DEFENDER)))));
  }

  private static InformationPage.SectionView section(
      Words words, String heading, List<String> sentences) {
    return new InformationPage.SectionView(words.get(heading), sentences, List.of());
  }

  /** Only what has been set; without a name the page says that it is missing. */
  private List<String> operator(Words words) {
    SiteSettings.Operator operator = settings.operator();
    List<String> sentences = new ArrayList<>();
    if (operator.name().isEmpty()) {
      sentences.add(words.get("legal.operator.missing"));
    } else {
      sentences.add(words.name(operator.name()));
    }
    if (!operator.address().isEmpty()) {
      sentences.add(words.name(operator.address()));
    }
    if (!operator.mail().isEmpty()) {
      sentences.add(words.get("legal.contact", words.name(operator.mail())));
    }
    if (!operator.host().isEmpty()) {
      sentences.add(words.get("legal.host", words.name(operator.host())));
    }
    return sentences;
  }

  private List<Link> contact(Words words) {
    String mail = settings.operator().mail();
    return mail.isEmpty()
        ? List.of(
            new Link(
                words.get("legal.operator"),
                "/" + words.language().pathCode() + "/mentions-legales"))
        : List.of(new Link(mail, "mailto:" + mail));
  }
}
