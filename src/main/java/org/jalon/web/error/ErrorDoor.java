package org.jalon.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what failed before or after a controller. */
@Controller
class ErrorDoor implements ErrorController {

  private final ErrorPages pages;

  ErrorDoor(ErrorPages pages) {
    this.pages = pages;
  }

  /** Asked for directly, without an error, the address does not exist. */
  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return pages.page(request, status instanceof Integer code && code >= 400 ? code : 404);
  }
}
