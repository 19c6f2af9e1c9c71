package org.jalon.web.proof;

import java.util.List;
import org.jalon.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of proofs, ready to print.
 *
 * @param checked how old what it says is
 */
public record ProofPage(
    List<PurposeView> purposes,
    List<CertificationView> certifications,
    List<SourceView> sources,
    String checked) {

  /**
   * A purpose.
   *
   * @param level the sentence of the level
   * @param history since when, and what was asked before; each may be null
   * @param accepted kinds of proof in sentences
   * @param certifications those that are accepted, as links down the page
   * @param exam the civic examination, else null
   * @param binding whether the law asks, so that the prefecture decides
   */
  public record PurposeView(
      String id,
      String name,
      String says,
      String level,
      @Nullable String since,
      @Nullable String before,
      List<String> accepted,
      List<Link> certifications,
      @Nullable String recent,
      @Nullable String exam,
      boolean binding,
      @Nullable Link official,
      boolean unread) {}

  /**
   * A diploma, test or certificate; name and issuer French.
   *
   * @param courses where courses that prepare for it are found
   * @param site of who awards it
   */
  public record CertificationView(
      String id,
      String name,
      String kind,
      String says,
      @Nullable String levels,
      String issuer,
      String holds,
      @Nullable String code,
      @Nullable String codeHref,
      Link courses,
      Link site) {}

  /** A text or page; French. */
  public record SourceView(String text, @Nullable String href, boolean read) {}
}
