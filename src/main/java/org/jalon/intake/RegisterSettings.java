package org.jalon.intake;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public registers come from: {@code jalon.registers.training-bodies.from=…}.
 *
 * @param registers by key: see {@link RegisterLoading#KEYS}
 */
@ConfigurationProperties("jalon")
record RegisterSettings(@DefaultValue Map<String, Register> registers) {

  RegisterSettings {
    for (String key : registers.keySet()) {
      if (!RegisterLoading.KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "jalon.registers." + key + " is none of " + RegisterLoading.KEYS);
      }
    }
  }

  /**
   * @param from a path or an HTTP address
   * @param complete for establishments: whether the file holds all of them
   */
  record Register(String from, @DefaultValue("false") boolean complete) {}
}
