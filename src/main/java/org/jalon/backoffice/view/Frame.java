package org.jalon.backoffice.view;

import java.util.List;
import org.jalon.page.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page of the back office.
 *
 * @param login of whoever is signed in; empty when nobody is
 * @param menu empty when nobody is signed in
 */
public record Frame(
    String lang,
    String login,
    List<MenuLink> menu,
    String css,
    String ownCss,
    String script,
    Assets.Links assets) {

  /** {@code current} is the value of aria-current: page or, elsewhere, null. */
  public record MenuLink(String text, String href, @Nullable String current) {}

  /** Whether somebody is signed in. */
  public boolean known() {
    return !login.isEmpty();
  }
}
