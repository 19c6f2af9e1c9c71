package org.jalon.web.information;

import java.util.List;
import org.jalon.web.Link;

/** A page of plain text: headings, sentences, links. */
public record InformationPage(String title, List<SectionView> sections) {

  /** A heading and what stands below it. */
  public record SectionView(String heading, List<String> sentences, List<Link> links) {}
}
