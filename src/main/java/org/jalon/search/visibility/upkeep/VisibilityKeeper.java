package org.jalon.search.visibility.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalon.offer.OffersChanged;
import org.jalon.search.index.Follower;
import org.jalon.search.visibility.VisibilityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index of visibility level with the verdicts. */
@Component
public class VisibilityKeeper {

  private final VisibilityBuilder builder;
  private final Follower follower;
  private final AtomicBoolean wholly = new AtomicBoolean();

  VisibilityKeeper(VisibilityBuilder builder) {
    this.builder = builder;
    this.follower = new Follower("visibility", builder::openExisting, this::catchUp);
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
  void on(VisibilityChanged changed) {
    follower.lookNow();
  }

  /** Offers of a source that was dropped are no change of a verdict: they are not there to tell. */
  @EventListener
  void on(OffersChanged changed) {
    if (changed.wholly()) {
      wholly.set(true);
      follower.lookNow();
    }
  }

  private void catchUp() {
    boolean asked = wholly.getAndSet(false);
    boolean done = false;
    try {
      builder.catchUp(asked);
      done = true;
    } finally {
      if (asked && !done) {
        wholly.set(true);
      }
    }
  }

  @PreDestroy
  void stop() {
    follower.close();
  }
}
