package org.jalon.backoffice.view;

/**
 * Where one is in a long list.
 *
 * @param page from 1
 * @param of how many pages there are, at least 1
 * @param total things in all
 * @param address of the list, to which a page's number is added
 */
public record Pages(int page, int of, int total, String totalText, String address) {

  public static final int SIZE = 50;

  /** Far enough for every list there is; a larger number is a mistake. */
  private static final int MOST = 1_000_000;

  /**
   * @param address ends with {@code ?} or {@code &}
   */
  public static Pages of(int page, int total, Phrases phrases, String address) {
    int of = Math.max(1, (total + SIZE - 1) / SIZE);
    return new Pages(page, of, total, phrases.number(total), address);
  }

  /** The page that is asked for; the first when it is no number. */
  public static int asked(String page) {
    return page.matches("[1-9][0-9]{0,6}") ? Math.min(MOST, Integer.parseInt(page)) : 1;
  }

  public boolean several() {
    return of > 1;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < of;
  }

  public String previous() {
    return address + "page=" + Math.min(page - 1, of);
  }

  public String next() {
    return address + "page=" + (page + 1);
  }
}
