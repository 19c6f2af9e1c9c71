package org.jalon.backoffice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jalon.Application;
import org.jalon.backoffice.account.Access;
import org.jalon.backoffice.account.Accounts;
import org.jalon.backoffice.account.Role;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.testsupport.FakeFeedDesk;
import org.jalon.testsupport.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole site on a port of its own, with {@link Nights} behind it and a desk that only notes
 * what is asked. Started once for all tests that extend this.
 */
@SpringBootTest(
    classes = {Application.class, BackOfficeSite.Desk.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "jalon.management-port=0",
      "jalon.map.tiles-url=",
      "JALON_OPERATOR=Camille",
      "JALON_OPERATOR_PASSWORD=" + BackOfficeSite.PASSWORD,
      "jalon.backoffice.attempts-per-address=1000",
      "spring.servlet.multipart.max-file-size=200KB",
      "logging.level.org.openqa.selenium=ERROR"
    })
public abstract class BackOfficeSite {

  public static final String PASSWORD = "a phrase that is long enough";
  private static final Duration START = Duration.ofMinutes(2);
  private static Nights nights;

  @Autowired Environment environment;
  @Autowired FakeFeedDesk desk;
  @Autowired Accounts accounts;
  @Autowired OfferStore store;
  @Autowired RunArchive runs;

  /** Takes the place of the desk that fetches feeds. */
  @TestConfiguration
  public static class Desk {
    @Bean
    @Primary
    FakeFeedDesk fakeFeedDesk(RunArchive runs) {
      FakeFeedDesk desk = new FakeFeedDesk(runs);
      desk.declare(Nights.ARA);
      desk.declare(Nights.BRETAGNE);
      desk.declare(Nights.NOBODY);
      return desk;
    }
  }

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws IOException {
    Path target = Files.createDirectories(Path.of("target/test-backoffice"));
    Path run = Files.createTempDirectory(target, "run");
    Files.createDirectories(run.resolve("feeds"));
    registry.add("jalon.feeds", () -> run.resolve("feeds").toString());
    registry.add("jalon.index.folder", () -> run.resolve("index").toString());
    registry.add("jalon.diffusion.folder", () -> run.resolve("flows").toString());
    registry.add("jalon.database.folder", () -> run.resolve("postgres").toString());
  }

  @BeforeEach
  void people_and_nights() {
    Awaitility.await("the first operator").atMost(START).until(this::operatorIsThere);
    if (nights == null) {
      nights = new Nights(store, runs).pass();
      person("ana", Role.PRODUCER, "84");
      person("brice", Role.PRODUCER, "53");
      person("nadia", Role.PRODUCER, "99");
    }
    desk.quiet();
  }

  private boolean operatorIsThere() {
    try {
      return accounts.find("camille").isPresent();
    } catch (DataAccessException e) {
      return false;
    }
  }

  /** Somebody with {@link #PASSWORD}. */
  protected void person(String login, Role role, String region) {
    accounts.create(login, PASSWORD, new Access(role, region, Set.of(), "fr"), false);
  }

  protected Nights nights() {
    return nights;
  }

  protected FakeFeedDesk desk() {
    return desk;
  }

  protected String address() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  protected Visitor visitor() {
    return new Visitor(address());
  }

  /** Somebody who has signed in. */
  protected Visitor signedIn(String login) {
    Visitor visitor = visitor();
    visitor.signIn(login, PASSWORD);
    return visitor;
  }
}
