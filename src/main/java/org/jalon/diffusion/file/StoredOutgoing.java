package org.jalon.diffusion.file;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jalon.diffusion.VerdictSql;
import org.jalon.vocabulary.FlowState;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Reads offers and their stored verdicts in one go, one formation at a time. */
@Component
class StoredOutgoing implements Outgoing {

  private static final int FETCH_SIZE = 200;

  /**
   * Fragments are read once a formation, however many of its actions go out. What was withdrawn or
   * rejected since it was judged does not go out whatever its verdict says.
   */
  private static final String SQL =
      """
      select f.fragment, g.ids, g.ordinals, g.hashes
        from (select o.formation_id,
                     array_agg(o.public_id order by o.ordinal) ids,
                     array_agg(o.ordinal order by o.ordinal) ordinals,
                     array_agg(encode(o.content_hash, 'hex') order by o.ordinal) hashes
                from offer_verdicts v
                join offer o on o.id = v.offer_id
               where v.%s = ?
                 and o.withdrawn is null
                 and o.rejected is null
               group by o.formation_id) g
        join formation f on f.id = g.formation_id
       order by f.id
      """
          .formatted(VerdictSql.STATE);

  private final DataSource database;

  StoredOutgoing(DataSource database) {
    this.database = database;
  }

  @Override
  public void forEach(String consumer, Taker taker) throws IOException {
    try (Connection connection = database.getConnection()) {
      // Without a transaction the driver would read everything into memory first.
      connection.setAutoCommit(false);
      try (PreparedStatement select = connection.prepareStatement(SQL)) {
        select.setFetchSize(FETCH_SIZE);
        select.setString(1, consumer);
        select.setString(2, FlowState.GOES_OUT.name());
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            taker.take(formation(rows));
          }
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException failed) {
      throw new DataAccessResourceFailureException("The outgoing offers cannot be read", failed);
    }
  }

  private static OutgoingFormation formation(ResultSet row) throws SQLException {
    String[] ids = (String[]) row.getArray(2).getArray();
    Integer[] ordinals = (Integer[]) row.getArray(3).getArray();
    String[] hashes = (String[]) row.getArray(4).getArray();
    List<OutgoingFormation.Offer> offers = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      offers.add(new OutgoingFormation.Offer(ids[i], ordinals[i], hashes[i]));
    }
    return new OutgoingFormation(row.getString(1), offers);
  }
}
