package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalon.quality.Inspecting;
import org.jalon.quality.LoadedRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer is added or changed by a file, without code. */
class ConsumersFileTest {

  private static final String LIBRARIES =
      """
      consumers:
        - id: bibliotheques
          names: {fr: Bibliothèques, en: Libraries}
          published-on: Convention du 1er mars 2026
          lheo: "2.2"
          open: true
          perimeter: [FLO-02]
          gates:
            - FLO-03: {days: 0}
          blocking: [[LHO-*], OFF-06]
          remarked: [OFF-05]
      """;

  private @TempDir Path folder;

  private List<Consumer> read(String yaml) throws IOException {
    return ConsumersFile.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "more.yml");
  }

  private LoadedConsumers with(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("more.yml"), yaml);
    return new LoadedConsumers(
        new ConsumerSettings(file.toString()),
        Inspecting.book(LoadedRegisters.none(Inspecting.GAZETTEER), QualitySettings.DEFAULT));
  }

  @Test
  void the_consumers_that_come_with_the_jar_are_in_their_order() throws IOException {
    assertThat(with("consumers: []").all())
        .extracting(Consumer::id)
        .containsExactly(
            "france-travail",
            "caisse-des-depots",
            "parcoursup",
            "affelnet",
            "la-bonne-alternance",
            "missions-locales",
            "bonjourbonjour",
            "europass",
            "open-data");
    assertThat(with("consumers: []").all())
        .allSatisfy(one -> assertThat(one.names()).containsOnlyKeys("fr", "en"))
        .filteredOn(Consumer::open)
        .extracting(Consumer::id)
        .containsExactly("open-data");
  }

  @Test
  void a_file_adds_a_consumer_without_code() throws IOException {
    Consumer added = with(LIBRARIES).find("bibliotheques").orElseThrow();

    assertThat(added.name("en")).isEqualTo("Libraries");
    assertThat(added.publishedOn()).isEqualTo("Convention du 1er mars 2026");
    assertThat(added.lheo()).isEqualTo("2.2");
    assertThat(added.open()).isTrue();
    assertThat(added.blocking()).containsExactly("LHO-*", "OFF-06");
    assertThat(Trial.of(Inspecting.offer()).under(added).state()).isEqualTo(FlowState.GOES_OUT);
    assertThat(
            Trial.of(Inspecting.offer().with("15235", "44067").with("Titre", "Aide-soignant"))
                .under(added)
                .state())
        .isEqualTo(FlowState.NOT_CONCERNED);
  }

  @Test
  void a_file_changes_a_consumer_where_it_stands() throws IOException {
    List<Consumer> all =
        with(LIBRARIES.replace("bibliotheques", "parcoursup").replace("days: 0", "days: 7")).all();

    assertThat(all).hasSize(9);
    assertThat(all.get(2).name("fr")).isEqualTo("Bibliothèques");
    assertThat(all.get(2).gates().getFirst().settings()).containsEntry("days", "7");
  }

  @Test
  void what_is_not_understood_stops_the_start_and_says_where() {
    refused("FLO-02", "FLO-99", "bibliotheques: no such gate: FLO-99");
    refused("days: 0", "dayz: 0", "bibliotheques: FLO-03: no such setting: dayz (known: days)");
    refused("days: 0", "days: soon", "bibliotheques: FLO-03: days is a number, 0 to 9999: soon");
    refused("OFF-06", "OFF-66", "bibliotheques: no such rule: OFF-66");
    refused("LHO-*", "LOH-*", "bibliotheques: no such rule: LOH-*");
    refused("remarked:", "remarkd:", "bibliotheques: no such word: remarkd");
    refused("\"2.2\"", "\"2.4\"", "bibliotheques: lheo is");
    refused("fr: Bibliothèques, ", "", "bibliotheques: names has no French name");
    refused("[FLO-02]", "FLO-02", "is not a list");
    refused("bibliotheques", "Les bibliothèques", "id is small letters");
    refused("consumers:", "consumers: {", "is not YAML");
  }

  private void refused(String said, String instead, String message) {
    assertThatThrownBy(() -> with(LIBRARIES.replace(said, instead)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void an_empty_file_is_told_of() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("more.yml has no entries");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() ->
            new LoadedConsumers(
                new ConsumerSettings("nowhere.yml"),
                Inspecting.book(
                    LoadedRegisters.none(Inspecting.GAZETTEER), QualitySettings.DEFAULT)))
        .hasMessageContaining("jalon.diffusion.consumers")
        .hasMessageContaining("nowhere.yml");
  }
}
