package org.jalon.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheState;
import org.jalon.demonstration.Demonstration;
import org.jalon.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFichesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String INVENTED = " (fiche inventée)";
  private static final Pattern FORMATION =
      Pattern.compile("<formation\\b.*?</formation>", Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("<intitule-formation>(?:<!\\[CDATA\\[)?([^<\\]]+)");
  private static final Pattern CODE = Pattern.compile("\\b(?:RNCP|RS)9[0-9]{4}\\b");

  private final Map<String, Fiche> known =
      KnownFiches.list().stream().collect(Collectors.toMap(Fiche::code, Function.identity()));

  private @TempDir Path folder;

  @Test
  void every_certification_of_the_demonstration_is_known_by_its_title() throws IOException {
    new Demonstration(new Gazetteer(), Clock.systemDefaultZone()).write(folder, 3_000, DAY);
    Map<String, String> taught = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".gz")).toList()) {
        Matcher formations = FORMATION.matcher(inflated(file));
        while (formations.find()) {
          Matcher code = CODE.matcher(formations.group());
          Matcher title = TITLE.matcher(formations.group());
          if (code.find() && title.find()) {
            taught.put(code.group(), title.group(1));
          }
        }
      }
    }

    assertThat(taught).hasSizeGreaterThan(60);
    assertThat(known.keySet()).containsAll(taught.keySet());
    taught.forEach((code, title) -> {
      if (code.startsWith("RNCP")) {
        assertThat(title).as(code).startsWith(known.get(code).title().replace(INVENTED, ""));
      }
    });
  }

  private static String inflated(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void what_is_invented_says_so_and_nothing_else_does() {
    assertThat(known.values())
        .allMatch(fiche ->
            fiche.title().endsWith(INVENTED) == fiche.code().matches("(?:RNCP|RS)9[0-9]{4}"));
  }

  @Test
  void each_has_a_title_a_date_and_a_level_of_the_framework_or_none() {
    assertThat(known.values())
        .hasSizeGreaterThan(500)
        .allMatch(fiche -> !fiche.title().isBlank())
        .allMatch(fiche -> fiche.edition().isBefore(DAY))
        .allMatch(fiche -> fiche.level() == null || (fiche.level() >= 3 && fiche.level() <= 8));
  }

  @Test
  void what_was_replaced_and_what_replaced_it_lead_to_each_other() {
    Fiche former = known.get("RNCP36214");
    assertThat(former).isNotNull();
    assertThat(former.successors()).containsExactly("RNCP39953");
    assertThat(former.state(DAY)).isEqualTo(FicheState.REPLACED);
    known
        .values()
        .forEach(fiche ->
            fiche.successors().stream()
                .filter(known::containsKey)
                .forEach(next ->
                    assertThat(known.get(next).predecessors()).as(next).contains(fiche.code())));
  }
}
