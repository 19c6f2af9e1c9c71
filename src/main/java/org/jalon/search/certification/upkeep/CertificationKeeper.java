package org.jalon.search.certification.upkeep;

import jakarta.annotation.PreDestroy;
import org.jalon.certification.FichesChanged;
import org.jalon.search.index.Follower;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the certifications level with the fiches. */
@Component
public class CertificationKeeper {

  private final Follower follower;

  CertificationKeeper(CertificationBuilder builder) {
    this.follower = new Follower("certification", builder::openExisting, builder::catchUp);
  }

  /** Shows what an earlier run of the site left. */
  public void openExisting() {
    follower.openExisting();
  }

  /** The database can be asked from now on: follows it. */
  public void follow() {
    follower.follow();
  }

  @EventListener
  void on(FichesChanged changed) {
    follower.lookNow();
  }

  @PreDestroy
  void stop() {
    follower.close();
  }
}
