package org.jalon.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jalon.command.CommandWords;
import org.jalon.command.Commands;
import org.jalon.database.Database;
import org.jalon.register.LoadReport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --jalon.register.load=training-bodies --jalon.register.file=list.csv.gz
 * --jalon.register.edition=2026-11-20}, with {@code --jalon.register.complete} and {@code
 * --jalon.register.force} where they are meant. Ends with 0 when the edition is in force, 1 when
 * the file is refused, 2 when the command is not understood.
 */
@Component
@ConditionalOnProperty(Commands.REGISTER)
class CommandLineRegister implements ApplicationRunner, ExitCodeGenerator {

  private final Environment environment;
  private final Database database;
  private final RegisterLoading registers;
  private final CommandWords words;
  private int exitCode;

  CommandLineRegister(
      Environment environment, Database database, RegisterLoading registers, CommandWords words) {
    this.environment = environment;
    this.database = database;
    this.registers = registers;
    this.words = words;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    String key = environment.getRequiredProperty(Commands.REGISTER);
    String file = environment.getProperty("jalon.register.file", "");
    LocalDate edition;
    try {
      edition = LocalDate.parse(environment.getProperty("jalon.register.edition", ""));
    } catch (DateTimeParseException unreadable) {
      words.say("command.register.usage", String.join(", ", RegisterLoading.KEYS));
      exitCode = 2;
      return;
    }
    if (!RegisterLoading.KEYS.contains(key) || file.isEmpty()) {
      words.say("command.register.usage", String.join(", ", RegisterLoading.KEYS));
      exitCode = 2;
      return;
    }
    database.prepare();
    print(registers.load(key, Path.of(file), edition, flag("complete"), flag("force")));
  }

  private boolean flag(String name) {
    String value = environment.getProperty("jalon.register." + name);
    return value != null && !value.equals("false");
  }

  private void print(LoadReport report) {
    report.examples().forEach(line -> System.out.println("  " + line));
    if (report.refusal().isPresent()) {
      words.say("command.register.refused", report.fileName(), report.refusal().get().toString());
      exitCode = 1;
    } else {
      words.say(
          "command.register.taken",
          report.fileName(),
          report.rows(),
          report.unreadable(),
          report.edition().toString());
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
