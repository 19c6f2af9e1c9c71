package org.jalon.diffusion;

import java.util.List;
import java.util.Optional;

/** Who receives offers, in the order of the file that names them. */
public interface Consumers {

  List<Consumer> all();

  default Optional<Consumer> find(String id) {
    return all().stream().filter(consumer -> consumer.id().equals(id)).findFirst();
  }
}
