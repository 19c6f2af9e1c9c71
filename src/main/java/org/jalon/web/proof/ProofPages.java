package org.jalon.web.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.search.CourseDate;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.proof.ProofPage.CertificationView;
import org.jalon.web.proof.ProofPage.PurposeView;
import org.jalon.web.proof.ProofPage.SourceView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page of proofs. */
@Component
final class ProofPages {

  private static final String DATA = "/proof/proofs.json";

  private final Proofs proofs;
  private final Map<String, Proofs.Certification> certifications;
  private final Map<String, Proofs.Source> sources;

  ProofPages(JsonMapper mapper) {
    this.proofs = read(mapper);
    this.certifications = byId(proofs.certifications(), Proofs.Certification::id);
    this.sources = byId(proofs.sources(), Proofs.Source::id);
  }

  private static Proofs read(JsonMapper mapper) {
    try (InputStream in = Objects.requireNonNull(Proofs.class.getResourceAsStream(DATA), DATA)) {
      // Notes for those who keep the file are nothing to show.
      return mapper
          .readerFor(Proofs.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(in);
    } catch (IOException e) {
      throw new UncheckedIOException(DATA, e);
    }
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  ProofPage page(Words words) {
    return new ProofPage(
        proofs.purposes().stream().map(purpose -> purpose(purpose, words)).toList(),
        proofs.certifications().stream().map(proof -> certification(proof, words)).toList(),
        proofs.sources().stream().map(source -> source(source, words)).toList(),
        words.get("proof.checked", day(proofs.newestSourceOn(), words)));
  }

  private PurposeView purpose(Proofs.Purpose purpose, Words words) {
    String key = "proof.purpose." + purpose.id();
    String level = purpose.level() == null ? "" : purpose.level();
    return new PurposeView(
        purpose.id(),
        words.get(key),
        words.get(key + ".says"),
        switch (purpose.binding()) {
          case "law" -> words.get("proof.level.asked", level);
          case "usual" -> words.get("proof.level.usual", level);
          default -> words.get("proof.level.none");
        },
        purpose.from() == null ? null : words.get("proof.since", day(purpose.from(), words)),
        before(purpose.before(), words),
        purpose.accepted().stream()
            .filter(proofs.kinds()::contains)
            .map(kind -> words.get("proof.accepted." + kind, level))
            .toList(),
        purpose.accepted().stream()
            .filter(certifications::containsKey)
            .map(id -> new Link(find(certifications, id).name(), "#" + id))
            .toList(),
        purpose.testMaxYears() == null ? null : words.get("proof.recent", purpose.testMaxYears()),
        purpose.exam()
            ? words.get("proof.exam.says", proofs.exam().questions(), proofs.exam().pass())
            : null,
        purpose.binding().equals("law"),
        official(purpose, words),
        purpose.sources().stream().anyMatch(id -> !find(sources, id).read()));
  }

  private static @Nullable String before(@Nullable String before, Words words) {
    if (before == null) {
      return null;
    }
    return before.equals("attendance")
        ? words.get("proof.before.attendance")
        : words.get("proof.before", before);
  }

  private @Nullable Link official(Proofs.Purpose purpose, Words words) {
    if (purpose.official() == null) {
      return null;
    }
    String url = find(sources, purpose.official()).url();
    return url == null ? null : new Link(words.get("proof.official"), url);
  }

  private static CertificationView certification(Proofs.Certification proof, Words words) {
    String home = "/" + words.language().pathCode();
    Integer years = proof.validityYears();
    return new CertificationView(
        proof.id(),
        proof.name(),
        words.get("proof.kind." + proof.kind()),
        words.get("proof.certification." + proof.id() + ".says"),
        proof.levels().isEmpty()
            ? null
            : words.get("proof.levels", String.join(words.get("list.separator"), proof.levels())),
        words.get("proof.issuer", words.name(proof.issuer())),
        switch (proof.validity()) {
          case "ever" -> words.get("proof.holds.ever");
          case "years" -> words.get("proof.holds.years", years == null ? 0 : years);
          default -> words.get("proof.holds.unknown");
        },
        proof.code() == null ? null : words.get("proof.code", proof.code()),
        proof.code() == null ? null : home + "/certifications/" + proof.code(),
        new Link(
            words.get("proof.courses", words.name(proof.name())),
            home + "/cours?q=" + URLEncoder.encode(proof.words(), StandardCharsets.UTF_8)),
        new Link(
            proof.site().replaceFirst("https?://(www\\.)?", "").replaceFirst("/$", ""),
            proof.site()));
  }

  private static SourceView source(Proofs.Source source, Words words) {
    StringBuilder text = new StringBuilder(source.title());
    if (source.number() != null) {
      text.append(" (").append(source.number()).append(')');
    }
    if (source.date() != null) {
      text.append(" – ").append(day(source.date(), words));
    }
    return new SourceView(text.toString(), source.url(), source.read());
  }

  private static <T> T find(Map<String, T> all, String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  private static String day(LocalDate day, Words words) {
    return words.date(new CourseDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
