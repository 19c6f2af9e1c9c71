package org.jalon.backoffice.feed;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.LiveRun;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page that is open how far the work has come, once a second, until it is over. */
@Controller
class LiveController {

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Browsers come back by themselves; so nobody who left is told for ever. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final VisibleSources sources;
  private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();

  LiveController(VisibleSources sources) {
    this.sources = sources;
  }

  @GetMapping(path = "/backoffice/sources/{key}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter live(@PathVariable String key, Account account, Phrases phrases) {
    sources.get(account, key);
    SseEmitter emitter = new SseEmitter(LONGEST.plusSeconds(30).toMillis());
    tellers.execute(() -> tell(key, phrases, emitter));
    return emitter;
  }

  private void tell(String key, Phrases phrases, SseEmitter emitter) {
    try {
      for (long told = 0; told < LONGEST.dividedBy(EVERY); told++) {
        Optional<LiveRun> run = sources.desk().live(key);
        LiveView view =
            run.map(now -> LiveView.of(now, phrases))
                .orElseGet(() -> new LiveView(true, false, -1, Map.of()));
        emitter.send(SseEmitter.event().name("progress").data(view, MediaType.APPLICATION_JSON));
        if (view.over()) {
          break;
        }
        Thread.sleep(EVERY);
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e); // The reader has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    } catch (RuntimeException e) {
      emitter.completeWithError(e); // The database is away: the page asks again.
    }
  }

  @PreDestroy
  void stop() {
    tellers.shutdownNow();
  }
}
