package org.jalon.demonstration;

import java.util.List;
import java.util.Locale;
import org.jalon.demonstration.Organisations.Type;

/**
 * What a linguistic course teaches, with the Formacodes that say so (V14): 15235 French as a
 * foreign language, 15043 literacy, 15022 fight against illiteracy, 15041 upgrading, 15031 social
 * adaptation, 15226 applied French.
 */
enum LinguisticKind {
  FLE(List.of("15235"), Type.ASSOCIATION),
  LITERACY(List.of("15043"), Type.CENTRE),
  WORKSHOP(List.of("15235", "15031"), Type.CENTRE),
  PARENTS(List.of("15235"), Type.ECOLE),
  PROFESSIONAL(List.of("15235", "15226"), Type.ORGANISME);

  private final List<String> formacodes;
  private final Type usualBody;

  LinguisticKind(List<String> formacodes, Type usualBody) {
    this.formacodes = formacodes;
    this.usualBody = usualBody;
  }

  /** A body, and with it what it mostly teaches. */
  static LinguisticKind draw(Draw draw) {
    return values()[draw.index(45, 17, 19, 8, 11)];
  }

  /** What this body teaches beside its speciality: schools nothing else, others a bit of all. */
  LinguisticKind orAnother(Draw draw) {
    if (this == PARENTS || draw.chance(65)) {
      return this;
    }
    return draw.pick(List.of(FLE, LITERACY, WORKSHOP, PROFESSIONAL));
  }

  Type body(Draw draw) {
    return this == PARENTS || draw.chance(60)
        ? usualBody
        : draw.pick(List.of(Type.ASSOCIATION, Type.CENTRE, Type.ORGANISME));
  }

  /** The main one first. */
  List<String> formacodes(Draw draw) {
    return switch (this) {
      case LITERACY -> List.of(draw.pick(List.of("15043", "15043", "15022", "15041")));
      case FLE -> draw.chance(12) ? List.of("15235", "15043") : formacodes;
      case WORKSHOP, PARENTS, PROFESSIONAL -> formacodes;
    };
  }

  String section() {
    return name().toLowerCase(Locale.ROOT);
  }
}
