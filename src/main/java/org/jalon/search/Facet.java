package org.jalon.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalon.vocabulary.Audience;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.Childcare;
import org.jalon.vocabulary.Coded;
import org.jalon.vocabulary.CourseKind;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.DisabledAccess;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Funder;
import org.jalon.vocabulary.Moment;
import org.jalon.vocabulary.Price;

/**
 * A filter with counts. One constant here and its labels {@code facet.<parameter>} and {@code
 * facet.<parameter>.<code>} in every language are all a new one needs.
 *
 * <p>A value may also be {@link #NOT_STATED}. A <em>soft</em> facet keeps the offers that state
 * nothing, behind the others; a hard one leaves them out unless {@code NOT_STATED} is selected.
 */
public enum Facet {
  KIND("type", false, CourseKind.values()),
  LEVEL("niveau", true, CefrLevel.values()),
  TARGET_LEVEL("vise", true, CefrLevel.values()),
  MOMENT("horaire", true, Moment.values()),
  PRICE("prix", true, Price.values()),
  AUDIENCE("public", true, Audience.values()),
  DELIVERY("mode", false, Delivery.values()),
  ENROLMENT("inscription", false, Enrolment.values()),
  CHILDCARE("garde", false, Childcare.values()),
  ACCESS("acces", false, DisabledAccess.values()),
  FUNDER("financeur", false, Funder.values());

  /** The code of “the feed does not say”, a value of every facet. */
  public static final String NOT_STATED = "non-precise";

  private final String parameter;
  private final boolean soft;
  private final List<String> codes;

  Facet(String parameter, boolean soft, Coded... values) {
    this.parameter = parameter;
    this.soft = soft;
    this.codes = Arrays.stream(values).map(Coded::code).toList();
  }

  /** The name in addresses (French in all languages), in the index and in message keys. */
  public String parameter() {
    return parameter;
  }

  /** Whether offers that state nothing stay in the results, behind the others. */
  public boolean soft() {
    return soft;
  }

  /**
   * The codes a feed can state, in the order they are shown; {@link #NOT_STATED} is not among them.
   */
  public List<String> codes() {
    return codes;
  }

  /** Whether the code is one of this facet's, {@link #NOT_STATED} included. */
  public boolean accepts(String code) {
    return NOT_STATED.equals(code) || codes.contains(code);
  }

  /** The facet with this parameter name. */
  public static Optional<Facet> find(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
