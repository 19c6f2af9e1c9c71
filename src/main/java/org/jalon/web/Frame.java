package org.jalon.web;

import java.util.List;
import org.jalon.page.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param lang the language's BCP 47 tag
 * @param dir its direction, ltr or rtl
 * @param code its path code
 * @param title what the window and shared links show, with the site's name
 * @param canonical absolute address of this page
 * @param robots noindex, or empty when engines may list the page
 * @param demonstration whether the offers are invented and the page must say so
 * @param alternates this page in every language, x-default last
 * @param languages links to the same page in the other languages
 * @param menu the header's links
 * @param footer the footer's links
 * @param reading where the reader sets colours and letters, and comes back from
 * @param ogLocale language and country, as preview cards want them
 */
public record Frame(
    String lang,
    String dir,
    String code,
    String title,
    String description,
    String canonical,
    String robots,
    boolean demonstration,
    List<Alternate> alternates,
    List<LanguageLink> languages,
    List<MenuLink> menu,
    List<MenuLink> footer,
    String home,
    String reading,
    String ogLocale,
    String ogImage,
    Assets.Links assets) {

  /** The same page in another language. */
  public record Alternate(String hreflang, String href) {}

  /** {@code current} is the value of aria-current: true or, for the others, null. */
  public record LanguageLink(
      String name, String tag, String dir, String href, @Nullable String current) {}

  /** {@code current} is the value of aria-current: page or, elsewhere, null. */
  public record MenuLink(String text, String href, @Nullable String current) {}
}
