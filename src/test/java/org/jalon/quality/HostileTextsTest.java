package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.OfferSource.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an offer, in every place at once, inspecting it ends with findings. */
class HostileTextsTest {

  static List<String> texts() {
    return List.of(
        "",
        " ",
        "\0",
        "\0".repeat(14),
        "😀😀😀😀😀😀😀",
        "\uD83D",
        "﷽\u202E",
        "00000000000000",
        "99999999999999",
        "{0} {1, plural,",
        "9".repeat(1_000_000),
        "a".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothing_but_one_text_is_inspected(String text) throws ReflectiveOperationException {
    FormationInFile right = Inspecting.apprenticeship().read();
    Formation hostile = (Formation) everywhere(right.formation(), text);
    FormationInFile found = new FormationInFile(hostile, "", right.version(), List.of(), 1, 1, 1);

    RuleBook book = Inspecting.book(new FakeRegisters().whole().loaded(), QualitySettings.DEFAULT);
    Inspection inspection = book.inspector(Profile.CURRENT, Inspecting.DAY).inspect(found, 0);

    assertThat(inspection.findings())
        .isNotEmpty()
        .allSatisfy(finding -> {
          assertThat(finding.value()).hasSizeLessThanOrEqualTo(200);
          assertThat(finding.path()).hasSizeLessThan(200).startsWith("formation");
        });
  }

  /** The same record with this text in the place of every text, whatever its depth. */
  private static Object everywhere(Object value, String text) throws ReflectiveOperationException {
    if (value instanceof String) {
      return text;
    }
    if (value instanceof Optional<?> maybe && maybe.isPresent()) {
      return Optional.of(everywhere(maybe.get(), text));
    }
    if (value instanceof List<?> list) {
      Object[] changed = list.toArray();
      for (int i = 0; i < changed.length; i++) {
        changed[i] = everywhere(changed[i], text);
      }
      return List.of(changed);
    }
    return value instanceof Record whole ? rebuilt(whole, text) : value;
  }

  private static Object rebuilt(Record whole, String text) throws ReflectiveOperationException {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = everywhere(components[i].getAccessor().invoke(whole), text);
    }
    return whole.getClass().getDeclaredConstructor(types).newInstance(values);
  }
}
