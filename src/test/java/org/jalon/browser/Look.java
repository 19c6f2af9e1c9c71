package org.jalon.browser;

import org.jalon.testsupport.Browser;

/** How a reader wants pages to look, and who says so: their system or the site's reading help. */
enum Look {
  LIGHT("light", ""),
  DARK("dark", ""),
  CONTRAST("light", "contraste"),
  DARK_BY_HELP("light", "sombre"),
  LARGE_AND_AIRY("light", "200-air");

  private final String scheme;
  private final String help;

  Look(String scheme, String help) {
    this.scheme = scheme;
    this.help = help;
  }

  void wear(Browser browser) {
    browser.scheme(scheme);
    if (!help.isEmpty()) {
      browser.cookie("lecture", help);
    }
  }
}
