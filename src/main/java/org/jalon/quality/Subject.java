package org.jalon.quality;

import java.time.LocalDate;
import java.util.Set;
import org.jalon.lheo.Action;
import org.jalon.lheo.Cycle;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.OrganismeFinanceur;
import org.jalon.lheo.Session;

/** One action with its formation on one day, as rules look at it. */
public final class Subject {

  /**
   * Codes of dict-financeurs that are neither public nor mutual: other, firm, learner, obsolete.
   */
  private static final Set<String> PRIVATE = Set.of("", "0", "1", "5", "10");

  private final FormationInFile found;
  private final int ordinal;
  private final Action action;
  private final LocalDate day;
  private final Registers registers;
  private final QualitySettings settings;
  private final boolean apprenticeship;

  Subject(
      FormationInFile found,
      int ordinal,
      LocalDate day,
      Registers registers,
      QualitySettings settings) {
    this.found = found;
    this.ordinal = ordinal;
    this.action = found.formation().action().get(ordinal);
    this.day = day;
    this.registers = registers;
    this.settings = settings;
    this.apprenticeship = saysApprenticeship(action);
  }

  public FormationInFile found() {
    return found;
  }

  public Formation formation() {
    return found.formation();
  }

  public Action action() {
    return action;
  }

  /** The day of the inspection, in France. */
  public LocalDate day() {
    return day;
  }

  public Registers registers() {
    return registers;
  }

  public QualitySettings settings() {
    return settings;
  }

  /** Whether the action is done as an apprentice. */
  public boolean apprenticeship() {
    return apprenticeship;
  }

  /**
   * Whether public or mutual money pays for it, as far as the action says so; apprenticeship always
   * is paid by an OPCO.
   */
  public boolean financed() {
    return apprenticeship || saysPublicMoney(action);
  }

  /**
   * Whether the action itself says that public or mutual money pays for it: an agreement, or a
   * funder that is neither a firm nor the learner.
   */
  public static boolean saysPublicMoney(Action action) {
    if ("1".equals(action.conventionnement())) {
      return true;
    }
    for (OrganismeFinanceur funder : action.organismeFinanceur()) {
      if (!PRIVATE.contains(funder.codeFinanceur())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the finding of the reader is of this action, or of the whole formation. */
  public boolean concernedBy(LheoFinding finding) {
    String path = finding.path();
    return !path.startsWith("formation/action[") || path.startsWith(path()) && endsThere(path);
  }

  /** The path of something in the action. */
  public String inAction(String below) {
    return path() + "/" + below;
  }

  /**
   * The path of something in a session.
   *
   * @param index from 0
   */
  public String inSession(int index, String below) {
    return inAction("session[" + (index + 1) + "]/" + below);
  }

  private String path() {
    return "formation/action[" + (ordinal + 1) + "]";
  }

  private boolean endsThere(String path) {
    int end = path().length();
    return path.length() == end || path.charAt(end) == '/';
  }

  /** Whether the action says that it is done as an apprentice. */
  public static boolean saysApprenticeship(Action action) {
    if (action
        .extras()
        .value("dispositif", "contrat-apprentissage")
        .filter("1"::equals)
        .isPresent()) {
      return true;
    }
    for (Session session : action.session()) {
      for (Cycle cycle : session.cycle()) {
        if ("1".equals(cycle.typeCycle())) {
          return true;
        }
      }
    }
    return false;
  }
}
