package org.jalon.web.style;

import java.util.List;
import org.jalon.web.Frame.LanguageLink;
import org.jalon.web.Link;
import org.jalon.web.course.CardView;
import org.jalon.web.course.CourseDetailPage.ContactView;
import org.jalon.web.course.CourseDetailPage.RowView;
import org.jalon.web.course.CourseDetailPage.SessionView;
import org.jalon.web.course.CoursePage;

/**
 * Every piece in one state, ready to print.
 *
 * @param state its code
 * @param states the same page in every state
 * @param languages the same page in every language
 * @param themes the same page in all colours
 * @param colours address of the style sheet of the chosen colours, empty for the system's
 * @param search what the pieces of the results page show
 * @param cards what a list under way shows
 */
public record StylePage(
    String state,
    List<Link> states,
    List<LanguageLink> languages,
    List<Link> themes,
    String colours,
    CoursePage search,
    List<CardView> cards,
    List<RowView> rows,
    List<ContactView> contacts,
    List<SessionView> sessions) {}
