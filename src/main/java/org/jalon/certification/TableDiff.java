package org.jalon.certification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Brings a register's rows up to date: writes what is new or changed, deletes what is gone. */
final class TableDiff {

  private static final int BATCH = 500;

  /** Characters in hand, as rows differ by a factor of a thousand. */
  private static final int CHARACTERS = 4_000_000;

  private final StatelessSession session;
  private final String entity;
  private final Map<Long, Long> gone;
  private final List<Object> added = new ArrayList<>();
  private final List<Object> changed = new ArrayList<>();
  private int characters;
  private int written;
  private long content;

  /**
   * @param entity whose rows they are
   * @param known content of the rows that are there, by id
   */
  TableDiff(StatelessSession session, String entity, Map<Long, Long> known) {
    this.session = session;
    this.entity = entity;
    this.gone = new HashMap<>(known);
  }

  /**
   * Takes a row, each id once.
   *
   * @param length about how many characters it holds
   */
  void put(long id, long rowContent, Object row, int length) {
    Long before = gone.remove(id);
    content += mixed(id, rowContent);
    if (before == null) {
      added.add(row);
    } else if (before != rowContent) {
      changed.add(row);
    } else {
      return;
    }
    characters += length;
    if (added.size() + changed.size() == BATCH || characters > CHARACTERS) {
      flush();
    }
  }

  /**
   * Deletes what did not come.
   *
   * @param kept ids that stay as they are all the same
   * @return how many rows were written or deleted
   */
  int finish(Set<Long> kept) {
    flush();
    for (Long id : kept) {
      Long stays = gone.remove(id);
      content += stays == null ? 0 : mixed(id, stays);
    }
    List<Long> ids = List.copyOf(gone.keySet());
    for (int from = 0; from < ids.size(); from += BATCH) {
      session
          .createMutationQuery("delete from " + entity + " where id in :ids")
          .setParameterList("ids", ids.subList(from, Math.min(from + BATCH, ids.size())))
          .executeUpdate();
    }
    return written + ids.size();
  }

  /** The same number for the same rows, in whatever order they came. */
  long content() {
    return content;
  }

  private static long mixed(long id, long rowContent) {
    return (id * 0x9E3779B97F4A7C15L) ^ rowContent;
  }

  private void flush() {
    session.insertMultiple(added);
    session.updateMultiple(changed);
    written += added.size() + changed.size();
    added.clear();
    changed.clear();
    characters = 0;
  }
}
