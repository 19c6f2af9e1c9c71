package org.jalon.web;

import java.util.List;

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
    String ogLocale,
    String ogImage) {

  /** The same page in another language. */
  public record Alternate(String hreflang, String href) {}

  /** {@code current} is the value of aria-current: true or, for the others, null. */
  public record LanguageLink(
      String name,
      String tag,
      String dir,
      String href,
      @org.jspecify.annotations.Nullable String current) {}

  /** {@code current} is the value of aria-current: page or, elsewhere, null. */
  public record MenuLink(
      String text, String href, @org.jspecify.annotations.Nullable String current) {}
}
