package org.jalon.offer;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of a public id whose offer it is. */
@Component
public class OfferOrigins {

  private final JdbcClient database;

  OfferOrigins(JdbcClient database) {
    this.database = database;
  }

  /** Empty when the id was never given. */
  public Optional<OfferOrigin> find(String publicId) {
    return database
        .sql(
            """
            select o.source_key, coalesce(nullif(p.region, ''), s.region) as region,
              coalesce(p.department, '') as department
            from offer o join source s on s.key = o.source_key
            left join place p on p.offer_id = o.id
            where o.public_id = ? order by p.ordinal nulls last limit 1
            """)
        .params(publicId)
        .query((row, n) -> new OfferOrigin(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }
}
