package org.jalon.diffusion.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Writes everybody's files once a night, after the feeds and the verdicts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class FlowNight {

  private static final Logger LOG = LoggerFactory.getLogger(FlowNight.class);

  private final Consumers consumers;
  private final FlowWriting writing;

  FlowNight(Consumers consumers, FlowWriting writing) {
    this.consumers = consumers;
    this.writing = writing;
  }

  /** A consumer whose files cannot be written keeps yesterday's, and spoils nobody else's. */
  @Scheduled(cron = "${jalon.diffusion.schedule:0 30 5 * * *}", zone = "Europe/Paris")
  void writeAll() {
    consumers.all().forEach(this::write);
  }

  private void write(Consumer consumer) {
    Progress nobodyLooks =
        new Progress(new PrintStream(OutputStream.nullOutputStream()), consumer.id(), "");
    try {
      FlowEdition whole = writing.write(consumer, nobodyLooks);
      LOG.info(
          "{}: {} offers go out in edition {}", consumer.id(), whole.offers(), whole.edition());
    } catch (FlowsBusyException busy) {
      LOG.warn("{}: another run is writing files", consumer.id());
    } catch (IOException | DataAccessException failed) {
      LOG.error("{}: the files of the day could not be written", consumer.id(), failed);
    }
  }
}
