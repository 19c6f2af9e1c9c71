package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.organisation.TrainingBodies;
import org.jalon.place.Gazetteer;
import org.jalon.quality.apprenticeship.ApprenticeshipRules;
import org.jalon.quality.coherence.CoherenceRules;
import org.jalon.quality.lheo.FeedRules;
import org.jalon.quality.lheo.StructureRules;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class RuleBookInSpringTest {

  private final ApplicationContextRunner site =
      new ApplicationContextRunner()
          .withUserConfiguration(Settings.class)
          .withBean(Gazetteer.class, () -> Inspecting.GAZETTEER)
          .withBean(FeedRules.class)
          .withBean(StructureRules.class)
          .withBean(CoherenceRules.class)
          .withBean(ApprenticeshipRules.class)
          .withBean(RuleBook.class);

  @Test
  void a_site_without_registers_has_its_rules_and_says_what_it_cannot_check() {
    site.run(context -> {
      assertThat(context.getBean(QualitySettings.class)).isEqualTo(QualitySettings.DEFAULT);
      assertThat(context.getBean(RuleBook.class).rules()).hasSize(41);
      assertThat(context.getBean(RuleBook.class).unchecked(Inspecting.DAY)).hasSize(5);
    });
  }

  @Test
  void a_register_that_a_module_offers_is_used() {
    site.withBean(TrainingBodies.class, FakeRegisters::new)
        .run(context ->
            assertThat(context.getBean(RuleBook.class).unchecked(Inspecting.DAY))
                .extracting(Unchecked::referential)
                .doesNotContain(Referential.TRAINING_BODIES));
  }

  @Test
  void settings_are_read_and_wrong_ones_stop_the_start() {
    site.withPropertyValues(
            "jalon.quality.qualiopi-mode=RESPONSABLE", "jalon.quality.stale.establishments=7")
        .run(context -> {
          QualitySettings settings = context.getBean(QualitySettings.class);
          assertThat(settings.qualiopiMode()).isEqualTo(QualiopiMode.RESPONSABLE);
          assertThat(settings.stale().establishments()).isEqualTo(7);
          assertThat(settings.stale().trainingBodies()).isEqualTo(30);
        });
    site.withPropertyValues("jalon.quality.window-days=-3")
        .run(context -> assertThat(context).hasFailed());
  }

  @Configuration
  @EnableConfigurationProperties(QualitySettings.class)
  static class Settings {}
}
