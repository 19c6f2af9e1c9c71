package org.jalon.web.professional;

import org.jalon.page.Assets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** These pages have a style of their own, which nobody else's telephone has to fetch. */
@ControllerAdvice(basePackageClasses = ProfessionalStyle.class)
final class ProfessionalStyle {

  private final Assets assets;

  ProfessionalStyle(Assets assets) {
    this.assets = assets;
  }

  @ModelAttribute("ownCss")
  String ownCss() {
    return assets.file("css/professional.css");
  }
}
