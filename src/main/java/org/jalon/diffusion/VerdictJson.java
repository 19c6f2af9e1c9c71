package org.jalon.diffusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.run.Edition;
import org.jalon.run.Mender;
import org.jalon.vocabulary.FlowState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How the verdicts on an offer stand in the database: by consumer, what is empty left out. */
final class VerdictJson {

  private static final TypeReference<LinkedHashMap<String, Stored>> TYPE = new TypeReference<>() {};
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(TYPE);
  private static final ObjectReader READER = MAPPER.readerFor(TYPE);

  /** FNV-1a, 64 bits. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private VerdictJson() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Stored(
      FlowState state,
      LocalDate since,
      @Nullable List<StoredReason> reasons,
      @Nullable LocalDate next) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record StoredReason(
      String rule,
      boolean blocking,
      @Nullable String path,
      @Nullable String value,
      @Nullable String expected,
      @Nullable String referential,
      @Nullable LocalDate edition,
      Mender mender) {}

  static String write(List<Verdict> verdicts) {
    LinkedHashMap<String, Stored> stored = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      stored.put(
          verdict.consumer(),
          new Stored(
              verdict.state(),
              verdict.since(),
              verdict.reasons().stream().map(VerdictJson::stored).toList(),
              orNull(verdict.next())));
    }
    return WRITER.writeValueAsString(stored);
  }

  private static StoredReason stored(Reason reason) {
    return new StoredReason(
        reason.rule(),
        reason.blocking(),
        reason.path(),
        reason.value(),
        reason.expected(),
        orNull(reason.edition().map(Edition::referential)),
        orNull(reason.edition().map(Edition::date)),
        reason.mender());
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.isPresent() ? value.get() : null;
  }

  /** By consumer. */
  static Map<String, Verdict> read(String json) {
    Map<String, Stored> stored = READER.readValue(json);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    stored.forEach((consumer, verdict) ->
        verdicts.put(
            consumer,
            new Verdict(
                consumer,
                verdict.state(),
                verdict.since(),
                Objects.requireNonNullElse(verdict.reasons(), List.<StoredReason>of()).stream()
                    .map(VerdictJson::reason)
                    .toList(),
                Optional.ofNullable(verdict.next()))));
    return verdicts;
  }

  private static Reason reason(StoredReason stored) {
    LocalDate edition = stored.edition();
    return new Reason(
        stored.rule(),
        stored.blocking(),
        text(stored.path()),
        text(stored.value()),
        text(stored.expected()),
        edition == null
            ? Optional.empty()
            : Optional.of(new Edition(text(stored.referential()), edition)),
        stored.mender());
  }

  private static String text(@Nullable String stored) {
    return Objects.requireNonNullElse(stored, "");
  }

  /** Of consumers, states and reasons without dates: the same number, the same verdicts. */
  static long content(List<Verdict> verdicts) {
    long hash = OFFSET;
    for (Verdict verdict : verdicts) {
      hash = mix(mix(hash, verdict.consumer()), verdict.state().code());
      for (Reason reason : verdict.reasons()) {
        hash = mix(mix(hash, reason.rule()), reason.blocking() ? "!" : "?");
        hash = mix(mix(mix(hash, reason.path()), reason.value()), reason.expected());
      }
    }
    return hash;
  }

  private static long mix(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * PRIME;
    }
    return (mixed ^ '\n') * PRIME;
  }
}
