package org.jalon;

import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jalon.command.Commands;
import org.jalon.tool.LheoCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Wires the whole house; imported by nobody. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

  static void main(String[] args) {
    OptionalInt toolEnded = LheoCommand.run(args);
    if (toolEnded.isPresent()) {
      System.exit(toolEnded.getAsInt());
    }
    SpringApplication application = new SpringApplication(Application.class);
    if (Commands.given(args)) {
      // No pages: the work is done, the figures are printed, and the process ends.
      application.setWebApplicationType(WebApplicationType.NONE);
      System.exit(SpringApplication.exit(application.run(args)));
    }
    application.run(args);
  }

  /** The one clock: what is over, next or open is decided by the day in Paris. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
