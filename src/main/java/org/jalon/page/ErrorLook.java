package org.jalon.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** How errors look in a part of the site that has a look of its own. */
public interface ErrorLook {

  /**
   * @param path of the request that failed
   */
  boolean wears(String path);

  /** The page of an error, with its status set; it must not need what may have broken. */
  ModelAndView page(HttpServletRequest request, int status);
}
