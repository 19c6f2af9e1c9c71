package org.jalon.certification;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The fiches of the database; of a register that was never loaded, those that come with the jar;
 * and the codes that only branch agreements name.
 */
@Component
class LoadedFiches implements Fiches {

  /** Rows of 15,000 characters on average, and of half a million now and then. */
  private static final int FETCH = 50;

  private final SessionFactory sessions;
  private final ObjectProvider<Agreements> agreements;

  LoadedFiches(EntityManagerFactory factory, ObjectProvider<Agreements> agreements) {
    this.sessions = factory.unwrap(SessionFactory.class);
    this.agreements = agreements;
  }

  @Override
  public void forEach(Consumer<Fiche> reader) {
    sessions.inStatelessTransaction(session -> {
      Map<Register, FicheEditionRow> editions = editions(session);
      SortedMap<Long, Fiche> others = others(editions);
      try (var rows =
          session
              .createSelectionQuery("select id, fiche from FicheRow order by id", Object[].class)
              .setFetchSize(FETCH)
              .getResultStream()) {
        rows.forEach(row -> {
          long id = (Long) row[0];
          others.remove(id);
          hand(others.headMap(id), reader);
          reader.accept(read((String) row[1], CertificationCode.ofKey(id), editions));
        });
      }
      hand(others, reader);
    });
  }

  /** Hands over all, and lets them go. */
  private static void hand(SortedMap<Long, Fiche> fiches, Consumer<Fiche> reader) {
    Iterator<Fiche> each = fiches.values().iterator();
    while (each.hasNext()) {
      reader.accept(each.next());
      each.remove();
    }
  }

  @Override
  public Optional<Fiche> find(String code) {
    return CertificationCode.parse(code)
        .flatMap(parsed ->
            Optional.ofNullable(
                sessions.fromStatelessTransaction(session -> find(session, parsed))));
  }

  private @Nullable Fiche find(StatelessSession session, CertificationCode code) {
    Map<Register, FicheEditionRow> editions = editions(session);
    FicheRow row = session.get(FicheRow.class, code.key());
    return row == null ? others(editions).get(code.key()) : read(row.fiche, code, editions);
  }

  private static Fiche read(
      String json, CertificationCode code, Map<Register, FicheEditionRow> editions) {
    FicheEditionRow edition = editions.get(code.register());
    return FicheJson.read(json, edition == null ? LocalDate.EPOCH : edition.edition);
  }

  @Override
  public String version() {
    String loaded =
        sessions.fromStatelessTransaction(LoadedFiches::editions).values().stream()
            .map(row -> row.register + ":" + row.edition + ":" + Long.toHexString(row.content))
            .collect(Collectors.joining(","));
    String named =
        agreements.stream().map(known -> known.edition().toString()).collect(Collectors.joining());
    return loaded + "/" + KnownFiches.version() + "/" + named;
  }

  @Override
  public Optional<LocalDate> edition() {
    return sessions.fromStatelessTransaction(LoadedFiches::editions).values().stream()
        .map(row -> row.edition)
        .max(LocalDate::compareTo);
  }

  private static Map<Register, FicheEditionRow> editions(StatelessSession session) {
    Map<Register, FicheEditionRow> editions = new EnumMap<>(Register.class);
    session
        .createSelectionQuery("from FicheEditionRow", FicheEditionRow.class)
        .getResultList()
        .forEach(row -> editions.put(Register.valueOf(row.register), row));
    return editions;
  }

  /** What no loaded register may know, by key. */
  private SortedMap<Long, Fiche> others(Map<Register, FicheEditionRow> editions) {
    SortedMap<Long, Fiche> others = new TreeMap<>();
    agreements.stream()
        .forEach(known -> {
          LocalDate edition = known.edition();
          for (Agreement agreement : known.list()) {
            for (Agreement.Listed listed : agreement.certifications()) {
              String code = listed.code();
              if (code != null) {
                CertificationCode.parse(code)
                    .ifPresent(parsed ->
                        others.putIfAbsent(
                            parsed.key(),
                            Fiche.codeOnly(parsed.toString(), listed.label(), edition)));
              }
            }
          }
        });
    List<Fiche> embedded = KnownFiches.list();
    for (Fiche fiche : embedded) {
      CertificationCode code = CertificationCode.parse(fiche.code()).orElseThrow();
      if (!editions.containsKey(code.register())) {
        others.put(code.key(), fiche);
      }
    }
    return others;
  }
}
