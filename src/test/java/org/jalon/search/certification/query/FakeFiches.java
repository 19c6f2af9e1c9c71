package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.certification.Fiches;
import org.jalon.certification.fiche.Fiche;

/** Fiches in memory; a new list is a new edition. */
public final class FakeFiches implements Fiches {

  private volatile List<Fiche> all = List.of();
  private volatile int version;
  private volatile Runnable beforeLast = () -> {};

  public FakeFiches take(SomeFiche... some) {
    return take(List.of(some).stream().map(SomeFiche::make).toList());
  }

  public FakeFiches take(List<Fiche> some) {
    all = some.stream().sorted(Comparator.comparing(Fiche::code)).toList();
    version++;
    return this;
  }

  /** What happens while an index is half built. */
  void beforeLast(Runnable happening) {
    beforeLast = happening;
  }

  @Override
  public void forEach(Consumer<Fiche> reader) {
    List<Fiche> now = all;
    for (int i = 0; i < now.size(); i++) {
      if (i == now.size() - 1) {
        beforeLast.run();
      }
      reader.accept(now.get(i));
    }
  }

  @Override
  public Optional<Fiche> find(String code) {
    return all.stream().filter(fiche -> fiche.code().equals(code)).findFirst();
  }

  @Override
  public String version() {
    return "edition " + version;
  }

  @Override
  public Optional<LocalDate> edition() {
    return all.stream().findFirst().map(Fiche::edition);
  }
}
