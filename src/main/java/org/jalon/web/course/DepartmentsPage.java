package org.jalon.web.course;

import java.util.List;

/** Where there are courses: departments by region, ready to print. */
public record DepartmentsPage(List<RegionView> regions) {

  /** A region; the name is French. */
  public record RegionView(String name, String href, List<DepartmentView> departments) {}

  /** A department; the name is French, the count a sentence. */
  public record DepartmentView(String code, String name, String count, String href) {}
}
