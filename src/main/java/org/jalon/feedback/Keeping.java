package org.jalon.feedback;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** All or nothing, and one word for whatever keeps the database from answering. */
@Component
class Keeping {

  private final TransactionTemplate transaction;

  Keeping(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  <T> T whole(String what, Supplier<T> work) {
    try {
      return transaction.execute(status -> work.get());
    } catch (DataAccessException | TransactionException e) {
      throw new FeedbackAwayException(what, e);
    }
  }
}
