package org.jalon.web.provider;

import java.util.List;
import org.jalon.web.course.CourseDetailPage.RowView;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is asked, ready to print.
 *
 * @param action where the answers go, and how this page is reached
 * @param title of the course; empty while there is no index
 * @param problem why the answer was not taken
 * @param wordsWrong whether the problem is with what was written
 */
public record ProviderPage(
    String action,
    String title,
    String organisation,
    String course,
    List<RowView> facts,
    String words,
    String contact,
    @Nullable String problem,
    boolean wordsWrong) {}
