package org.jalon.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.command.CommandWords;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.offer.RuleCount;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.run.Progress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.intake.run=REGION}, several with commas, or {@code all}; with {@code
 * --jalon.intake.dry-run} nothing but the report is kept. Ends with 0 when all is taken, 1 when a
 * feed was refused or held, 2 when a source is unknown. Readers see the offers when the site that
 * serves them catches up, by itself.
 */
@Component
@ConditionalOnProperty(Commands.INTAKE)
class CommandLineIntake implements ApplicationRunner, ExitCodeGenerator {

  private final Environment environment;
  private final Database database;
  private final SourceList sources;
  private final IntakeWork intake;
  private final RunArchive runs;
  private final CommandWords words;
  private final Clock clock;
  private int exitCode;

  CommandLineIntake(
      Environment environment,
      Database database,
      SourceList sources,
      IntakeWork intake,
      RunArchive runs,
      CommandWords words,
      Clock clock) {
    this.environment = environment;
    this.database = database;
    this.sources = sources;
    this.intake = intake;
    this.runs = runs;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    database.prepare();
    String asked = environment.getRequiredProperty(Commands.INTAKE);
    List<String> keys =
        asked.equals("all")
            ? sources.list().stream().map(FeedSource::key).toList()
            : List.of(asked.split(","));
    for (String key : keys) {
      Optional<FeedSource> source = sources.find(key.strip());
      if (source.isEmpty()) {
        words.say("command.unknown", key.strip(), known());
        exitCode = 2;
      } else {
        perform(source.get());
      }
    }
  }

  private String known() {
    return String.join(", ", sources.list().stream().map(FeedSource::key).toList());
  }

  private void perform(FeedSource source) throws IOException, InterruptedException {
    boolean dry =
        environment.containsProperty("jalon.intake.dry-run")
            && !"false".equals(environment.getProperty("jalon.intake.dry-run"));
    Work work =
        new Work(
            source,
            dry ? Work.Mode.TRY : Work.Mode.TAKE,
            "command",
            Optional.empty(),
            OptionalLong.empty(),
            clock);
    intake.announce(work);
    Progress progress = new Progress(System.out, source.key(), words.words("command.offers"));
    RunOutcome outcome = intake.perform(work, progress);
    progress.end();
    LiveRun end = work.live();
    words.say(
        "command.outcome." + outcome.result().name(),
        source.key(),
        outcome.detail(),
        end.elapsed().toMillis() / 1000.0,
        end.bytesPerSecond() / 1e6);
    report(source, outcome);
  }

  private void report(FeedSource source, RunOutcome outcome) {
    switch (outcome.result()) {
      case REFUSED, REFUSED_BEFORE, HELD -> exitCode = Math.max(exitCode, 1);
      case TAKEN, TRIED, NOTHING_NEW -> {}
    }
    if (outcome.result() == RunOutcome.Result.NOTHING_NEW) {
      return;
    }
    runs.list(source.key(), 1).forEach(this::print);
  }

  private void print(RunReport run) {
    words.say(
        "command.counts",
        run.counts().read(),
        run.counts().added(),
        run.counts().changed(),
        run.counts().unchanged(),
        run.counts().withdrawn(),
        run.notRegulatory(),
        run.rejected());
    for (RuleCount rule : runs.rules(run)) {
      System.out.printf(
          Locale.ROOT,
          "  %-8s %-15s %,9d %,9d%n",
          rule.rule(),
          rule.effect(),
          rule.findings(),
          rule.offers());
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
