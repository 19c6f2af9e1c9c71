package org.jalon.web.course;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jalon.web.Words;

/**
 * The ways between a search, its courses and the reader's list. Every address carries the search
 * along, so that one can go on with it.
 */
public final class ListLinks {

  public static final String PATH = "/liste";

  /** The id of a course to put on the list. */
  public static final String ADD = "ajouter";

  /** The id of a course to take off the list. */
  public static final String REMOVE = "retirer";

  private final String home;
  private final CourseForm form;

  ListLinks(Words words, CourseForm form) {
    this("/" + words.language().pathCode(), form);
  }

  private ListLinks(String home, CourseForm form) {
    this.home = home;
    this.form = form;
  }

  /** Of an address; what cannot be searched is left out: the results are the place to say so. */
  public static ListLinks of(Words words, Map<String, String[]> parameters) {
    return new ListLinks(words, CourseFormReader.read(parameters).form());
  }

  /** The same search with another list. */
  public ListLinks with(String token) {
    return new ListLinks(home, form.withList(token));
  }

  /** The list that the address carries, not looked into; empty for none. */
  public String token() {
    return form.list();
  }

  /** After the address of a course: the list and the search behind it, empty without a list. */
  public String carried() {
    return form.list().isEmpty() ? "" : CourseAddress.query(form);
  }

  /** The results of the search, with this list in progress. */
  public String results(String token) {
    return home + CourseAddress.of(form.withList(token));
  }

  /** The page of a list; of the empty one without a token. */
  public String list(String token) {
    return home + shown(token);
  }

  /**
   * The list that was just emptied: a tab that remembers an older one learns it from the address.
   */
  public String emptied() {
    String query = CourseAddress.query(form.withList(""));
    return home
        + PATH
        + "?"
        + CourseFormReader.LIST
        + "="
        + (query.isEmpty() ? "" : "&" + query.substring(1));
  }

  /** The same after the language. */
  public String shown(String token) {
    return PATH + (token.isEmpty() ? "" : "/" + token) + CourseAddress.query(form.withList(""));
  }

  /** Puts a course on the list of the address. */
  public String add(String id) {
    return change(ADD, id, form.list());
  }

  /** Takes a course off a list. */
  public String remove(String id, String token) {
    return change(REMOVE, id, token);
  }

  private String change(String what, String id, String token) {
    String query = CourseAddress.query(form.withList(token));
    return home
        + PATH
        + "?"
        + what
        + "="
        + URLEncoder.encode(id, StandardCharsets.UTF_8)
        + (query.isEmpty() ? "" : "&" + query.substring(1));
  }
}
