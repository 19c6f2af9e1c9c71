package org.jalon.command;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;

/** The commands there are, by the property that each is given with: {@code --name=…}. */
public final class Commands {

  public static final String INTAKE = "jalon.intake.run";
  public static final String REGISTER = "jalon.register.load";
  public static final String JUDGE = "jalon.diffusion.judge";
  public static final String WRITE = "jalon.diffusion.write";
  public static final String KEY = "jalon.diffusion.key";
  public static final String KEYS = "jalon.diffusion.keys";
  public static final String REVOKE = "jalon.diffusion.revoke";

  private static final List<String> ALL =
      List.of(INTAKE, REGISTER, JUDGE, WRITE, KEY, KEYS, REVOKE);

  private Commands() {}

  /** Whether the process was started for one of them. */
  public static boolean given(Environment environment) {
    return ALL.stream().anyMatch(environment::containsProperty);
  }

  /** As {@link #given(Environment)}, before there is an environment. */
  public static boolean given(String[] arguments) {
    return Arrays.stream(arguments)
        .anyMatch(
            argument -> ALL.stream().anyMatch(name -> argument.startsWith("--" + name + "=")));
  }
}
