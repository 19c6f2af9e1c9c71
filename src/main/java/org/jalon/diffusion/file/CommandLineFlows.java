package org.jalon.diffusion.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.command.CommandWords;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.run.Progress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.diffusion.write=CONSUMER}, several with commas, or {@code all}: writes today's
 * files. Ends with 0 when all are written, 1 when one is not, 2 when a consumer is unknown.
 */
@Component
@ConditionalOnProperty(Commands.WRITE)
class CommandLineFlows implements ApplicationRunner, ExitCodeGenerator {

  private final Environment environment;
  private final Database database;
  private final Consumers consumers;
  private final FlowWriting writing;
  private final CommandWords words;
  private int exitCode;

  CommandLineFlows(
      Environment environment,
      Database database,
      Consumers consumers,
      FlowWriting writing,
      CommandWords words) {
    this.environment = environment;
    this.database = database;
    this.consumers = consumers;
    this.writing = writing;
    this.words = words;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    List<Consumer> known = consumers.all();
    String asked = environment.getRequiredProperty(Commands.WRITE);
    List<String> ids =
        asked.equals("all") ? known.stream().map(Consumer::id).toList() : List.of(asked.split(","));
    database.prepare();
    for (String id : ids) {
      Optional<Consumer> consumer =
          known.stream().filter(one -> one.id().equals(id.strip())).findFirst();
      if (consumer.isEmpty()) {
        words.say("flows.unknown", id, known(known));
        exitCode = 2;
      } else {
        write(consumer.get());
      }
    }
  }

  static String known(List<Consumer> consumers) {
    return String.join(", ", consumers.stream().map(Consumer::id).toList());
  }

  private void write(Consumer consumer) {
    Progress progress = new Progress(System.out, consumer.id(), words.words("flows.offers"));
    try {
      FlowEdition whole = writing.write(consumer, progress);
      progress.end();
      words.say("flows.written", consumer.id(), whole.edition(), whole.offers(), whole.leftOut());
      for (FlowFile file : whole.files()) {
        System.out.printf(Locale.ROOT, "  %,14d  %s%n", file.bytes(), file.name());
      }
    } catch (FlowsBusyException busy) {
      words.say("flows.busy", consumer.id());
      exitCode = Math.max(exitCode, 1);
    } catch (IOException failed) {
      words.say("flows.failed", consumer.id(), String.valueOf(failed.getMessage()));
      exitCode = Math.max(exitCode, 1);
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
