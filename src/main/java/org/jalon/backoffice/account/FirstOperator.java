package org.jalon.backoffice.account;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes the first operator once the database is there, behind the start of the site. One that is
 * named by {@code JALON_OPERATOR} is made whenever nobody has that login: the way back in for those
 * who lost every password.
 */
@Component
class FirstOperator {

  private static final int RETRY_MILLIS = 2_000;
  private static final String BY_DEFAULT = "operator";
  private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

  private final Accounts accounts;
  private final Journal journal;
  private final String named;
  private final String password;
  private final Thread work =
      Thread.ofPlatform().name("first-operator").daemon().unstarted(this::work);

  FirstOperator(Accounts accounts, Journal journal, Environment environment) {
    this.accounts = accounts;
    this.journal = journal;
    this.named = environment.getProperty("JALON_OPERATOR", "").strip();
    this.password = environment.getProperty("JALON_OPERATOR_PASSWORD", "");
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    work.start();
  }

  private void work() {
    try {
      while (!made()) {
        Thread.sleep(RETRY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean made() {
    try {
      if (!accounts.ready()) {
        return false;
      }
      if (!named.isEmpty() && accounts.find(named).isEmpty()) {
        create(named, password);
      } else if (!accounts.hasOperator()) {
        create(BY_DEFAULT, "");
      }
      return true;
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("The database is not there yet", e);
      return false;
    }
  }

  private void create(String login, String given) {
    String secret = given.isEmpty() ? OneTimePassword.create() : given;
    if (!accounts.create(login, secret, Access.OPERATOR, given.isEmpty())) {
      LOG.error("The back office has no operator, and the login {} is a producer's", login);
      return;
    }
    journal.write(Doer.SITE, Act.USER_CREATED, Accounts.normal(login), "");
    if (given.isEmpty()) {
      LOG.warn(
          "The back office, {}, can be entered once as {} with the password {}",
          Doors.ROOT,
          login,
          secret);
    } else {
      LOG.info("The back office has the operator {}", login);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    work.interrupt();
    work.join(10_000);
  }
}
