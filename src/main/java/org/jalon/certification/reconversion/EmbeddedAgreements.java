package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Those that the jar carries, read at the first question. */
@Component
class EmbeddedAgreements implements Agreements {

  private static final String FOLDER = "/certification/";
  private static final Pattern NUMBER = Pattern.compile("(?:IDCC\\s*)?(?:N[°O]\\s*)?([0-9]{1,4})");
  private static final String PREFIX = "idcc";

  private final JsonMapper mapper;
  private final String folder;
  private @Nullable AgreementData data;

  @Autowired
  EmbeddedAgreements(JsonMapper mapper) {
    this(mapper, FOLDER);
  }

  EmbeddedAgreements(JsonMapper mapper, String folder) {
    this.mapper = mapper;
    this.folder = folder;
  }

  @Override
  public List<Agreement> list() {
    return data().agreements();
  }

  @Override
  public List<Agreement> ofBranch(String idcc) {
    String number = number(idcc).orElse("");
    return matching(agreement -> agreement.idcc().equals(number));
  }

  @Override
  public List<Agreement> listing(String code) {
    return matching(agreement -> agreement.lists(code));
  }

  @Override
  public List<Branch> branches() {
    return data().branches();
  }

  @Override
  public Optional<Branch> branch(String idcc) {
    return number(idcc)
        .flatMap(
            number -> branches().stream().filter(one -> one.idcc().equals(number)).findFirst());
  }

  @Override
  public List<Branch> search(String words, int limit) {
    Set<String> asked =
        SameWords.of(words).stream()
            .filter(word -> !word.equals(PREFIX))
            .collect(Collectors.toUnmodifiableSet());
    String number = number(words).orElse("");
    Set<String> withAgreement =
        list().stream().map(Agreement::idcc).collect(Collectors.toUnmodifiableSet());
    return branches().stream()
        .filter(branch ->
            branch.idcc().equals(number) || asked.stream().allMatch(word -> has(branch, word)))
        .sorted(
            Comparator.comparing((Branch branch) -> !branch.idcc().equals(number))
                .thenComparing(branch -> !withAgreement.contains(branch.idcc())))
        .limit(limit)
        .toList();
  }

  @Override
  public LocalDate edition() {
    return data().edition();
  }

  private static boolean has(Branch branch, String word) {
    return branch.idcc().startsWith(word)
        || withoutZeros(branch.idcc()).startsWith(word)
        || SameWords.of(branch.name()).stream().anyMatch(part -> part.startsWith(word));
  }

  private static String withoutZeros(String idcc) {
    return String.valueOf(Integer.parseInt(idcc));
  }

  private static Optional<String> number(String text) {
    Matcher form = NUMBER.matcher(text.strip().toUpperCase(Locale.ROOT));
    return form.matches()
        ? Optional.of("0".repeat(4 - form.group(1).length()) + form.group(1))
        : Optional.empty();
  }

  private List<Agreement> matching(Predicate<Agreement> which) {
    return list().stream().filter(which).toList();
  }

  private synchronized AgreementData data() {
    if (data == null) {
      data = sorted(AgreementData.read(mapper, folder));
    }
    return data;
  }

  private static AgreementData sorted(AgreementData read) {
    return new AgreementData(
        read.edition(),
        read.agreements().stream()
            .sorted(
                Comparator.comparing(Agreement::idcc)
                    .thenComparing(Agreement::signed)
                    .thenComparing(Agreement::text))
            .toList(),
        read.branches().stream().sorted(Comparator.comparing(Branch::idcc)).toList());
  }
}
