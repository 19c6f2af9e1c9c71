package org.jalon.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.SiteSettings;
import org.jalon.place.PlaceFinder;
import org.jalon.understanding.Understanding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts the pages over invented courses on port 8090, without a database or an index, reading
 * templates, styles and words from the project's folder at every request. A language without words
 * yet borrows the English ones. The argument {@code --demonstration=true} shows the banner.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
      "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
    })
@ComponentScan(
    basePackages = {
      "org.jalon.page",
      "org.jalon.web",
      "org.jalon.certification.reconversion",
      "org.jalon.place",
      "org.jalon.understanding"
    },
    // Pages of professionals read the database.
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "org\\.jalon\\.web\\.professional\\..*"))
public class TryTheSite {

  static void main(String[] args) throws IOException {
    SpringApplication application = new SpringApplication(TryTheSite.class);
    List<String> arguments = new ArrayList<>(List.of(args));
    arguments.add("--server.port=8090");
    arguments.add("--jalon.management-port=8091");
    arguments.add("--jalon.assets=" + assets());
    arguments.add("--spring.thymeleaf.cache=false");
    application.run(arguments.toArray(String[]::new));
  }

  @Bean
  FakeCourseSearch courseSearch(@Value("${demonstration:false}") boolean demonstration) {
    FakeCourseSearch search = new FakeCourseSearch(LocalDate.now());
    search.become(true, 1, demonstration);
    return search;
  }

  @Bean
  FakeCertificationSearch certificationSearch() {
    return new FakeCertificationSearch(LocalDate.now());
  }

  @Bean
  FakeFeedback feedback(java.time.Clock clock) {
    return new FakeFeedback(clock);
  }

  @Bean
  Understanding understanding(PlaceFinder places) {
    return new FakeUnderstanding(places);
  }

  @Bean
  FlowFiles flowFiles(FlowFileSettings settings) {
    return new FlowFiles(settings);
  }

  @Bean
  FakeFlowKeys flowKeys() {
    return new FakeFlowKeys();
  }

  @Bean
  java.time.Clock clock() {
    return java.time.Clock.systemDefaultZone();
  }

  @Bean
  Messages messageSource(SiteSettings settings) {
    return new Messages(settings.assets(), List.of("site", "flows"));
  }

  /** Links to the project's folders, so that edits show, beside words for every language. */
  private static String assets() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    Path assets = Files.createTempDirectory("jalon-assets");
    Files.createSymbolicLink(assets.resolve("templates"), root.resolve("templates"));
    Files.createSymbolicLink(assets.resolve("static"), root.resolve("static"));
    Path words = Files.createDirectories(assets.resolve("i18n/site"));
    Files.createSymbolicLink(assets.resolve("i18n/flows"), root.resolve("i18n/flows"));
    for (Language language : Languages.all()) {
      String name = "messages_" + language.pathCode() + ".properties";
      Path own = root.resolve("i18n/site").resolve(name);
      Path english = root.resolve("i18n/site/messages_en.properties");
      Files.createSymbolicLink(words.resolve(name), Files.exists(own) ? own : english);
    }
    return assets.toUri().toString();
  }
}
