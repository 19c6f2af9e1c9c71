package org.jalon.web.level;

import java.util.ArrayList;
import java.util.List;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts questions and results into words and pictures. */
@Component
final class LevelPages {

  static final String PATH = "/niveau";

  /** What schools call it; the vocabulary's code is for addresses. */
  private static final String BELOW = "infra A1.1";

  private final Assets assets;
  private final Words french;

  LevelPages(Assets assets, Messages messages) {
    this.assets = assets;
    this.french = new Words(messages, Languages.byDefault());
  }

  LevelPage question(Question question, LevelAnswers answers, Words words) {
    List<Question> path = answers.path();
    String progress =
        words.get(
            "level.progress",
            Integer.toString(path.indexOf(question) + 1),
            Integer.toString(path.size()));
    List<LevelPage.AnswerView> choices =
        question.answers().stream().map(code -> answer(question, code, answers, words)).toList();
    return new LevelPage(
        words.get("level.ask." + question.parameter()),
        new LevelPage.QuestionView(
            answers.back().isEmpty(), progress, assets.icon(question.picture()), choices),
        null,
        back(answers, words),
        address(LevelAnswers.NONE, words));
  }

  LevelPage result(LevelAnswers answers, Words words) {
    Recommendation fit = Orientation.decide(answers);
    String language = words.language().pathCode();
    String say = "level.say." + fit.way().code();
    List<LevelPage.HiddenView> hidden = new ArrayList<>();
    for (CourseKind kind : fit.kinds()) {
      hidden.add(new LevelPage.HiddenView("type", kind.code()));
    }
    for (CefrLevel level : fit.levels()) {
      hidden.add(new LevelPage.HiddenView("niveau", level.code()));
    }
    return new LevelPage(
        words.get("level.result"),
        null,
        new LevelPage.ResultView(
            fit.level() == CefrLevel.BELOW_A1_1 ? BELOW : fit.level().code(),
            words.get("level.is." + fit.level().code()),
            words.get("level.course." + fit.way().code()),
            words.get("level.why." + fit.way().code()),
            words.get(say),
            words.language().equals(french.language()) ? null : french.get(say),
            fit.address(language),
            "/" + language + "/cours",
            hidden),
        back(answers, words),
        address(LevelAnswers.NONE, words));
  }

  LevelPage unreadable(Words words) {
    return new LevelPage(
        words.get("level.unreadable"), null, null, null, address(LevelAnswers.NONE, words));
  }

  private LevelPage.AnswerView answer(
      Question question, String code, LevelAnswers answers, Words words) {
    return new LevelPage.AnswerView(
        words.get("level.answer." + question.parameter() + "." + code),
        assets.icon(picture(question, code)),
        address(answers.with(question, code), words));
  }

  /** How much it is, as bars; reading in any language has pictures of its own. */
  private static String picture(Question question, String code) {
    int degree = question.answers().indexOf(code);
    return switch (question) {
      case LITERACY ->
          switch (code) {
            case "jamais" -> "book-none";
            case "autre" -> "letters";
            case "oui" -> "abc";
            default -> "amount-1";
          };
      case SCHOOL -> "amount-" + 2 * degree;
      default -> "amount-" + degree;
    };
  }

  private static @Nullable String back(LevelAnswers answers, Words words) {
    return answers.back().map(before -> address(before, words)).orElse(null);
  }

  private static String address(LevelAnswers answers, Words words) {
    return "/" + words.language().pathCode() + PATH + answers.query();
  }
}
