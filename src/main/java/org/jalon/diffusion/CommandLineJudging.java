package org.jalon.diffusion;

import java.util.Map;
import org.jalon.command.CommandWords;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.run.Progress;
import org.jalon.vocabulary.FlowState;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.diffusion.judge=all}, or the id of a consumer to be told of that one alone: every
 * offer is judged anew by the consumers, gates and registers of now. Ends with 0, or with 2 when
 * there is no such consumer.
 */
@Component
@ConditionalOnProperty(Commands.JUDGE)
class CommandLineJudging implements ApplicationRunner, ExitCodeGenerator {

  private final Environment environment;
  private final Database database;
  private final Consumers consumers;
  private final Judging judging;
  private final CommandWords words;
  private int exitCode;

  CommandLineJudging(
      Environment environment,
      Database database,
      Consumers consumers,
      Judging judging,
      CommandWords words) {
    this.environment = environment;
    this.database = database;
    this.consumers = consumers;
    this.judging = judging;
    this.words = words;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    String asked = environment.getRequiredProperty(Commands.JUDGE);
    boolean all = asked.equals("all");
    if (!all && consumers.find(asked).isEmpty()) {
      words.say(
          "command.judge.unknown",
          asked,
          String.join(", ", consumers.all().stream().map(Consumer::id).toList()));
      exitCode = 2;
      return;
    }
    database.prepare();
    Judging.Tally tally =
        judging.judgeAll(
            new Progress(
                System.out, words.words("command.judging"), words.words("command.offers")));
    words.say("command.judged", tally.judged(), tally.changed());
    tally
        .states()
        .forEach((consumer, states) -> {
          if (all || consumer.equals(asked)) {
            print(consumer, states);
          }
        });
  }

  private void print(String consumer, Map<FlowState, Integer> states) {
    words.say(
        "command.judged.consumer",
        consumer,
        states.getOrDefault(FlowState.GOES_OUT, 0),
        states.getOrDefault(FlowState.WAITING, 0),
        states.getOrDefault(FlowState.HELD, 0),
        states.getOrDefault(FlowState.NOT_CONCERNED, 0));
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
