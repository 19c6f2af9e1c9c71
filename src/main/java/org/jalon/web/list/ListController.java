package org.jalon.web.list;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.GonePageException;
import org.jalon.web.Words;
import org.jalon.web.course.ListLinks;
import org.jalon.web.list.token.CourseList;
import org.jalon.web.list.token.ListTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The reader's list. Nothing is kept here: to add a course is to be sent to the address of another
 * list.
 */
@Controller
class ListController {

  private final CourseSearch search;
  private final ListTokens tokens;
  private final ListPages pages;
  private final Frames frames;
  private final Freshness freshness;

  ListController(
      CourseSearch search, ListTokens tokens, ListPages pages, Frames frames, Freshness freshness) {
    this.search = search;
    this.tokens = tokens;
    this.pages = pages;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + ListLinks.PATH)
  @Nullable Object change(
      Words words,
      @RequestParam(name = ListLinks.ADD, defaultValue = "") String add,
      @RequestParam(name = ListLinks.REMOVE, defaultValue = "") String remove,
      ServletWebRequest request,
      HttpServletResponse response,
      Model model) {
    requireReady();
    ListLinks links = ListLinks.of(words, request.getParameterMap());
    ListTokens.Reading reading = tokens.read(links.token());
    CourseList list = reading.list();
    if (!add.isEmpty()) {
      requireCourse(add);
      if (reading.whole() && list.isFull() && !list.contains(add)) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        String problem = words.get("list.full", CourseList.MOST);
        return show(pages.whole(list, problem, links, words), links, words, model);
      }
      list = list.with(add);
    } else if (!remove.isEmpty()) {
      list = list.without(remove);
    }
    if (!reading.whole()) {
      return broken(list, links, words, response, model);
    }
    if (!add.isEmpty() || !remove.isEmpty() || !list.isEmpty()) {
      return seeOther(list.isEmpty() ? links.emptied() : links.list(tokens.of(list)));
    }
    return freshness.unchanged(request, "-l")
        ? null
        : show(pages.whole(list, null, links, words), links, words, model);
  }

  @GetMapping("/{lang}" + ListLinks.PATH + "/{token}")
  @Nullable String list(
      Words words,
      @PathVariable String token,
      ServletWebRequest request,
      HttpServletResponse response,
      Model model) {
    requireReady();
    if (freshness.unchanged(request, "-l")) {
      return null;
    }
    ListLinks links = ListLinks.of(words, request.getParameterMap());
    ListTokens.Reading reading = tokens.read(token);
    return reading.whole()
        ? show(pages.whole(reading.list(), null, links, words), links, words, model)
        : broken(reading.list(), links, words, response, model);
  }

  private String broken(
      CourseList rest, ListLinks links, Words words, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    return show(pages.broken(rest, links, words), links, words, model);
  }

  private String show(ListPage page, ListLinks links, Words words, Model model) {
    String path = ListLinks.PATH + (page.token().isEmpty() ? "" : "/" + page.token());
    model.addAttribute("page", page);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            path,
            links.shown(page.token()),
            words.get("title.with-site", page.heading()),
            words.get("list.description"),
            false));
    return "list/list";
  }

  /** What is not there cannot be kept: the same answers as its page gives. */
  private void requireCourse(String id) {
    switch (search.find(id)) {
      case CourseLookup.Found _ -> {}
      case CourseLookup.Gone _ -> throw new GonePageException();
      case CourseLookup.Unknown _ -> throw new NoSuchPageException();
    }
  }

  private void requireReady() {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
  }

  private static ResponseEntity<Void> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
