package org.jalon.diffusion.file;

import java.util.List;
import org.jalon.command.CommandWords;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.diffusion.key=CONSUMER} makes a key to its files and prints it, this once; {@code
 * --jalon.diffusion.keys=CONSUMER} lists its keys by number; {@code
 * --jalon.diffusion.revoke=NUMBER} closes one. Ends with 0 when done, 2 when there is no such
 * consumer or no such open key.
 */
@Component
@ConditionalOnExpression(
    "environment.containsProperty('"
        + Commands.KEY
        + "') or environment.containsProperty('"
        + Commands.KEYS
        + "') or environment.containsProperty('"
        + Commands.REVOKE
        + "')")
class CommandLineKeys implements ApplicationRunner, ExitCodeGenerator {

  private final Environment environment;
  private final Database database;
  private final Consumers consumers;
  private final FlowKeys keys;
  private final CommandWords words;
  private int exitCode;

  CommandLineKeys(
      Environment environment,
      Database database,
      Consumers consumers,
      FlowKeys keys,
      CommandWords words) {
    this.environment = environment;
    this.database = database;
    this.consumers = consumers;
    this.keys = keys;
    this.words = words;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    database.prepare();
    String revoked = environment.getProperty(Commands.REVOKE, "");
    String made = environment.getProperty(Commands.KEY, "");
    String listed = environment.getProperty(Commands.KEYS, "");
    if (!revoked.isEmpty()) {
      revoke(revoked);
    }
    if (!made.isEmpty() && known(made)) {
      words.say("flows.key.made", made, keys.make(made));
    }
    if (!listed.isEmpty() && known(listed)) {
      keys.list(listed).forEach(this::print);
    }
  }

  private void revoke(String number) {
    if (number.matches("\\d{1,18}") && keys.revoke(Long.parseLong(number))) {
      words.say("flows.key.revoked", number);
    } else {
      words.say("flows.key.none", number);
      exitCode = 2;
    }
  }

  private boolean known(String id) {
    List<Consumer> all = consumers.all();
    boolean known = all.stream().anyMatch(consumer -> consumer.id().equals(id));
    if (!known) {
      words.say("flows.unknown", id, CommandLineFlows.known(all));
      exitCode = 2;
    }
    return known;
  }

  private void print(FlowKeys.Known key) {
    words.say(
        key.revoked() == null ? "flows.key.open" : "flows.key.closed",
        Long.toString(key.id()),
        key.hint() + "…",
        key.made().toString(),
        key.lastUsed() == null ? "-" : key.lastUsed().toString());
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
