package org.jalon.web.report;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from something that was sent to a page that can be loaded again without sending twice. */
public final class SeeOther {

  private SeeOther() {}

  /**
   * @param address within the site
   */
  public static ModelAndView page(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    view.setExpandUriTemplateVariables(false);
    return new ModelAndView(view);
  }
}
