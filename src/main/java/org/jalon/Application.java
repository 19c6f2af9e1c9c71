package org.jalon;

import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jalon.tool.LheoCommand;
import org.springframework.boot.SpringApplication;
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
    SpringApplication.run(Application.class, args);
  }

  /** The one clock: what is over, next or open is decided by the day in Paris. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
