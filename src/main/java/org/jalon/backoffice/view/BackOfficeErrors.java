package org.jalon.backoffice.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jalon.backoffice.account.Doors;
import org.jalon.page.ErrorLook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Errors in the back office's look; nothing here needs the database. */
@Component
class BackOfficeErrors implements ErrorLook {

  /** The errors that have words of their own; others use those of 400 and 500. */
  private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 413, 500, 503);

  private final BackOfficeFrames frames;

  BackOfficeErrors(BackOfficeFrames frames) {
    this.frames = frames;
  }

  @Override
  public boolean wears(String path) {
    return Doors.within(path);
  }

  @Override
  public ModelAndView page(HttpServletRequest request, int status) {
    Phrases phrases = frames.phrases(request);
    int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
    ModelAndView view =
        new ModelAndView(
            "backoffice/error",
            Map.of(
                "frame", frames.frame(request),
                "title", phrases.get("failure." + worded + ".title"),
                "text", phrases.get("failure." + worded + ".text")));
    view.setStatus(HttpStatus.valueOf(status));
    return view;
  }
}
