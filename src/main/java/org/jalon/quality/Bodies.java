package org.jalon.quality;

import java.util.List;
import org.jalon.lheo.OrganismeFormateur;

/** The bodies of an action: the one that answers for it, then those that teach. */
public final class Bodies {

  /** Stands for the responsible body among the numbers of those that teach. */
  public static final int RESPONSIBLE = -1;

  private static final String BODY = "formation/organisme-formation-responsable";

  private Bodies() {}

  /** Looks at a body. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * @param siret as written
     * @param trainer from 0, or {@link #RESPONSIBLE}
     */
    void visit(String siret, int trainer);
  }

  /** Shows every body, the responsible one first. */
  public static void forEach(Subject subject, Visitor visitor) {
    visitor.visit(subject.formation().organismeFormationResponsable().siret(), RESPONSIBLE);
    List<OrganismeFormateur> trainers = subject.action().organismeFormateur();
    for (int i = 0; i < trainers.size(); i++) {
      visitor.visit(trainers.get(i).siret(), i);
    }
  }

  /** The path of a body's SIRET. */
  public static String siretPath(Subject subject, int trainer) {
    return trainer == RESPONSIBLE
        ? responsible("SIRET-organisme-formation/SIRET")
        : subject.inAction("organisme-formateur[" + (trainer + 1) + "]/SIRET-formateur/SIRET");
  }

  /** The path of something of the responsible body. */
  public static String responsible(String below) {
    return BODY + "/" + below;
  }
}
