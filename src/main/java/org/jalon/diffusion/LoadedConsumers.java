package org.jalon.diffusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.quality.RuleBook;
import org.jalon.quality.RuleDescription;
import org.springframework.stereotype.Component;

/** The consumers that come with the jar, and those of the operator's file. */
@Component
class LoadedConsumers implements Consumers {

  private static final String PACKAGED = "/diffusion/consumers.yml";

  private final List<Flow> flows;
  private final List<Consumer> consumers;

  /**
   * @throws IllegalArgumentException when a file names a gate, a setting or a rule that there is
   *     not: the site does not start
   */
  LoadedConsumers(ConsumerSettings settings, RuleBook book) {
    Map<String, Consumer> consumers = new LinkedHashMap<>();
    Set<String> rules = book.rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
    packaged().forEach(consumer -> consumers.put(consumer.id(), consumer));
    if (!settings.consumers().isEmpty()) {
      ofFile(Path.of(settings.consumers())).forEach(one -> consumers.put(one.id(), one));
    }
    this.flows = consumers.values().stream().map(one -> Flow.of(one, rules)).toList();
    this.consumers = List.copyOf(consumers.values());
  }

  @Override
  public List<Consumer> all() {
    return consumers;
  }

  List<Flow> flows() {
    return flows;
  }

  static List<Consumer> packaged() {
    try (InputStream in = LoadedConsumers.class.getResourceAsStream(PACKAGED)) {
      if (in == null) {
        throw new IllegalStateException(PACKAGED + " is missing");
      }
      return ConsumersFile.read(in, "consumers.yml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Consumer> ofFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ConsumersFile.read(in, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "jalon.diffusion.consumers names a file that cannot be read: " + file, e);
    }
  }
}
