package org.jalon.diffusion.file;

import java.io.IOException;

/** The offers that go out to a consumer. */
public interface Outgoing {

  /**
   * Calls back with every formation that has an offer for the consumer, one moment of the stock, in
   * an order that stays the same from day to day.
   *
   * @param consumer id
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  void forEach(String consumer, Taker taker) throws IOException;

  /** Takes one formation after the other. */
  interface Taker {
    void take(OutgoingFormation formation) throws IOException;
  }
}
