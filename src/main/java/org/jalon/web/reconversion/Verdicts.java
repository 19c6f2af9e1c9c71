package org.jalon.web.reconversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Branch;
import org.jalon.certification.reconversion.Verdict;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.certification.CertificationWords;
import org.jalon.web.reconversion.ReconversionPage.AnswerView;
import org.jalon.web.reconversion.ReconversionPage.SourceView;

/** Says verdicts in the reader's language. */
public final class Verdicts {

  private static final String TEXTS = "https://www.legifrance.gouv.fr/conv_coll/id/";
  private static final String JOURNAL = "https://www.legifrance.gouv.fr/jorf/id/";

  private final Words words;

  public Verdicts(Words words) {
    this.words = words;
  }

  /** The whole answer. */
  AnswerView answer(Verdict verdict, Fiche fiche, Branch branch) {
    String outcome = verdict.outcome().code();
    return new AnswerView(
        outcome,
        words.get("reconversion.outcome." + outcome),
        words.get("reconversion.outcome." + outcome + ".says." + verdict.regime().code()),
        new Link(
            fiche.title() + " (" + fiche.code() + ")",
            "/" + words.language().pathCode() + "/certifications/" + fiche.code()),
        branch.name() + " (IDCC " + branch.idcc() + ")",
        verdict.reasons().stream().map(this::sentence).toList(),
        verdict.checks().stream().map(this::sentence).toList(),
        verdict.sources().stream().map(this::source).toList());
  }

  /** The sentence of a reason. */
  public String sentence(Verdict.Reason reason) {
    String day = reason.day() == null ? "" : CertificationWords.day(reason.day(), words);
    return words.get(
        "reconversion.reason." + reason.code().code(), day, words.name(reason.detail()));
  }

  private SourceView source(Agreement agreement) {
    List<String> facts = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    facts.add(words.get("reconversion.signed", day(agreement.signed())));
    links.add(new Link(words.get("reconversion.text"), TEXTS + agreement.text()));
    for (Agreement.Extension extension : agreement.extensions()) {
      if (extension.order() != null && extension.journal() != null) {
        facts.add(
            words.get("reconversion.extended", day(extension.order()), day(extension.journal())));
      }
      if (extension.journalText() != null) {
        links.add(new Link(words.get("reconversion.journal"), JOURNAL + extension.journalText()));
      }
    }
    if (agreement.extensions().isEmpty()) {
      facts.add(words.get("reconversion.not-extended"));
    }
    facts.add(words.get(agreement.reviewed() ? "reconversion.reviewed" : "reconversion.to-check"));
    return new SourceView(agreement.title(), facts, links);
  }

  private String day(LocalDate day) {
    return CertificationWords.day(day, words);
  }
}
