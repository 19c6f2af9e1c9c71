package org.jalon.diffusion;

import java.util.Locale;
import java.util.Map;
import org.jalon.database.Database;
import org.jalon.run.Progress;
import org.jalon.vocabulary.FlowState;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.diffusion.judge=all}, or the id of a consumer to be told of that one alone: every
 * offer is judged anew by the consumers, gates and registers of now. Ends with 0, or with 2 when
 * there is no such consumer.
 */
@Component
@ConditionalOnProperty(CommandLineJudging.PROPERTY)
class CommandLineJudging implements ApplicationRunner, ExitCodeGenerator {

  static final String PROPERTY = "jalon.diffusion.judge";

  private final Environment environment;
  private final Database database;
  private final Consumers consumers;
  private final Judging judging;
  private final MessageSource words;
  private int exitCode;

  CommandLineJudging(
      Environment environment,
      Database database,
      Consumers consumers,
      Judging judging,
      MessageSource words) {
    this.environment = environment;
    this.database = database;
    this.consumers = consumers;
    this.judging = judging;
    this.words = words;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    String asked = environment.getRequiredProperty(PROPERTY);
    boolean all = asked.equals("all");
    if (!all && consumers.find(asked).isEmpty()) {
      say(
          "command.judge.unknown",
          asked,
          String.join(", ", consumers.all().stream().map(Consumer::id).toList()));
      exitCode = 2;
      return;
    }
    database.prepare();
    Judging.Tally tally =
        judging.judgeAll(
            new Progress(System.out, words("command.judging"), words("command.offers")));
    say("command.judged", tally.judged(), tally.changed());
    tally
        .states()
        .forEach((consumer, states) -> {
          if (all || consumer.equals(asked)) {
            print(consumer, states);
          }
        });
  }

  private void print(String consumer, Map<FlowState, Integer> states) {
    say(
        "command.judged.consumer",
        consumer,
        states.getOrDefault(FlowState.GOES_OUT, 0),
        states.getOrDefault(FlowState.WAITING, 0),
        states.getOrDefault(FlowState.HELD, 0),
        states.getOrDefault(FlowState.NOT_CONCERNED, 0));
  }

  private void say(String key, Object... arguments) {
    System.out.println(words(key, arguments));
  }

  private String words(String key, Object... arguments) {
    boolean french = Locale.getDefault().getLanguage().equals("fr");
    return words.getMessage(key, arguments, french ? Locale.FRENCH : Locale.ENGLISH);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
