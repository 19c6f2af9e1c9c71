package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.WeekMask;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The page where readers tick the hours that they have free; it keeps the rest of a search. */
@Controller
class WeekController {

  /** Says to the results that they are asked from here, even when nothing was ticked. */
  static final String SENT = "semaine";

  private final Frames frames;
  private final Freshness freshness;

  WeekController(Frames frames, Freshness freshness) {
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + CourseAddress.WEEK_PATH)
  @Nullable String week(Words words, ServletWebRequest request, Model model) {
    if (freshness.unchanged(request, "-w")) {
      return null;
    }
    // What cannot be searched is left out here: the results are the place to say so.
    CourseForm form = CourseFormReader.read(request.getParameterMap()).form().withPage(1);
    String language = words.language().pathCode();
    model.addAttribute(
        "page",
        new WeekPage(
            "/" + language + CourseAddress.PATH,
            days(form.choices().week(), words),
            hidden(form),
            CourseAddress.of(language, form.withWeek(WeekMask.NONE))));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            CourseAddress.WEEK_PATH + CourseAddress.query(form.withList("")),
            CourseAddress.WEEK_PATH + CourseAddress.query(form),
            words.get("title.with-site", words.get("week.title")),
            words.get("week.intro"),
            form.equals(CourseForm.EMPTY)));
    return "course/week";
  }

  private static List<WeekPage.DayView> days(WeekMask free, Words words) {
    List<WeekPage.DayView> days = new ArrayList<>();
    for (int day = 1; day <= WeekMask.DAYS; day++) {
      String name = words.get("day." + day);
      List<WeekPage.PartView> parts = new ArrayList<>();
      for (int part = 0; part < WeekMask.PARTS.length(); part++) {
        char letter = WeekMask.PARTS.charAt(part);
        parts.add(
            new WeekPage.PartView(
                "" + day + letter, words.get("week.part." + letter, name), free.has(day, part)));
      }
      days.add(new WeekPage.DayView(name, parts));
    }
    return days;
  }

  private static List<FormView.HiddenView> hidden(CourseForm form) {
    List<FormView.HiddenView> hidden = new ArrayList<>();
    CourseAddress.parameters(form.withWeek(WeekMask.NONE))
        .forEach((name, values) ->
            values.forEach(value -> hidden.add(new FormView.HiddenView(name, value))));
    hidden.add(new FormView.HiddenView(SENT, "1"));
    return hidden;
  }
}
