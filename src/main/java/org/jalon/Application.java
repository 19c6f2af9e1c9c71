package org.jalon;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
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
    boolean command =
        Arrays.stream(args)
            .anyMatch(arg ->
                arg.startsWith("--jalon.intake.run=") || arg.startsWith("--jalon.register.load="));
    SpringApplication application = new SpringApplication(Application.class);
    if (command) {
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
