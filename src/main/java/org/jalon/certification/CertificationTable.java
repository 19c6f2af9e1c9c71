package org.jalon.certification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;
import org.jalon.register.LoadedEdition;
import org.jalon.register.PackedLists;
import org.jalon.register.PackedLongs;
import org.jalon.register.PackedTexts;
import org.jalon.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/** All registers of certifications in memory: about 150 bytes each, and 8 an entitled SIRET. */
final class CertificationTable {

  private static final int FETCH = 2_000;
  private static final long NO_END = Long.MAX_VALUE;
  private static final int ACTIVE = 1;
  private static final int BY_RIGHT = 1 << 1;
  private static final int APPRENTICESHIP_SAID = 1 << 2;
  private static final int APPRENTICESHIP = 1 << 3;
  private static final int ANYONE = 1 << 4;

  private final Map<Register, LoadedEdition> editions = new EnumMap<>(Register.class);
  private final PackedLongs keys = new PackedLongs();
  private final PackedLongs flags = new PackedLongs();

  /** Days from 1970. */
  private final PackedLongs ends = new PackedLongs();

  private final PackedTexts titles = new PackedTexts();
  private final PackedLists successors = new PackedLists();
  private final PackedLists organisers = new PackedLists();

  private CertificationTable() {}

  static CertificationTable read(StatelessSession session) {
    CertificationTable table = new CertificationTable();
    for (Register register : Register.values()) {
      RegisterStore.find(session, Registers.key(register))
          .ifPresent(edition -> table.editions.put(register, edition));
    }
    try (var rows =
        session
            .createSelectionQuery(
                "select id, title, active, registrationEnds, successors, byRight,"
                    + " byApprenticeship, organisers, anyoneMayTrain"
                    + " from CertificationRow order by id",
                Object[].class)
            .setFetchSize(FETCH)
            .getResultStream()) {
      rows.forEach(table::add);
    }
    return table;
  }

  private void add(Object[] row) {
    keys.add((Long) row[0]);
    titles.add((String) row[1]);
    ends.add(day((LocalDate) row[3]));
    successors.add(
        Arrays.stream((String[]) row[4])
            .flatMap(code -> CertificationCode.parse(code).stream())
            .mapToLong(CertificationCode::key)
            .toArray());
    organisers.add(Arrays.stream((String[]) row[7]).mapToLong(Long::parseLong).toArray());
    flags.add(
        flag(row[2], ACTIVE)
            | flag(row[5], BY_RIGHT)
            | flag(row[6] != null, APPRENTICESHIP_SAID)
            | flag(row[6], APPRENTICESHIP)
            | flag(row[8], ANYONE));
  }

  private static long day(@Nullable LocalDate end) {
    return end == null ? NO_END : end.toEpochDay();
  }

  private static int flag(@Nullable Object set, int flag) {
    return Boolean.TRUE.equals(set) ? flag : 0;
  }

  Optional<LoadedEdition> edition(Register register) {
    return Optional.ofNullable(editions.get(register));
  }

  Optional<Certification> find(CertificationCode code) {
    int place = keys.search(code.key());
    return place < 0 ? Optional.empty() : Optional.of(certification(place, code));
  }

  private Certification certification(int place, CertificationCode code) {
    long end = ends.get(place);
    return new Certification(
        code.toString(),
        code.register(),
        titles.get(place),
        is(place, ACTIVE),
        end == NO_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end)),
        LongStream.of(successors.get(place))
            .mapToObj(key -> CertificationCode.ofKey(key).toString())
            .toList(),
        is(place, BY_RIGHT),
        is(place, APPRENTICESHIP_SAID) ? Optional.of(is(place, APPRENTICESHIP)) : Optional.empty(),
        sirets(organisers.get(place)),
        is(place, ANYONE));
  }

  private boolean is(int place, int flag) {
    return (flags.get(place) & flag) != 0;
  }

  private static List<String> sirets(long[] numbers) {
    return LongStream.of(numbers).mapToObj(Sirets::text).toList();
  }
}
