package org.jalon.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jalon.register.Column;
import org.jalon.register.CsvLine;
import org.jalon.register.LoadTally;
import org.jalon.register.Values;

/**
 * Liste publique des organismes de formation (article L. 6351-7-1 of the labour code), as DGEFP
 * publishes it on data.gouv.fr. Its open-data portal writes the same columns in lower case with
 * underscores.
 */
final class TrainingBodyLines implements LineReader {

  static final String REGISTER = "training-bodies";

  private static final Column NUMBER = Column.required("numeroDeclarationActivite", "nda");
  private static final Column FORMER =
      Column.optional("numerosDeclarationActivitePrecedent", "numeroDeclarationActivitePrecedent");
  private static final Column NAME = Column.required("denomination");
  private static final Column SIREN = Column.required("siren");
  private static final Column SIRET = Column.optional("siretEtablissementDeclarant", "siret");
  private static final Column TRAINING = Column.required("certifications.actionsDeFormation");
  private static final Column ASSESSMENT = Column.required("certifications.bilansDeCompetences");
  private static final Column EXPERIENCE = Column.required("certifications.VAE");
  private static final Column APPRENTICESHIP =
      Column.required("certifications.actionsDeFormationParApprentissage");

  private static final Map<Qualiopi, Column> CATEGORIES =
      Map.of(
          Qualiopi.TRAINING, TRAINING,
          Qualiopi.SKILLS_ASSESSMENT, ASSESSMENT,
          Qualiopi.EXPERIENCE, EXPERIENCE,
          Qualiopi.APPRENTICESHIP, APPRENTICESHIP);

  private static final Pattern ACTIVITY_NUMBER = Pattern.compile("[0-9A-Z]{11}");
  private static final Pattern FORMER_NUMBER = Pattern.compile("\\b[0-9A-Z]{10,11}\\b");
  private static final int ACTIVITY_NUMBER_LENGTH = 11;
  private static final int SIREN_LENGTH = 9;
  private static final int NIC_LENGTH = 5;
  private static final int SIRET_LENGTH = 14;

  @Override
  public String register() {
    return REGISTER;
  }

  @Override
  public Class<?> table() {
    return TrainingBodyRow.class;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        NUMBER, FORMER, NAME, SIREN, SIRET, TRAINING, ASSESSMENT, EXPERIENCE, APPRENTICESHIP);
  }

  @Override
  public Optional<Object> read(CsvLine line, long id, LoadTally tally) {
    String number = activityNumber(line.text(NUMBER));
    Optional<String> siren = Values.digits(line.text(SIREN), SIREN_LENGTH);
    if (!ACTIVITY_NUMBER.matcher(number).matches()) {
      tally.unreadable(line.number(), "activity number “" + number + "”");
      return Optional.empty();
    }
    if (siren.isEmpty()) {
      tally.unreadable(line.number(), "SIREN “" + line.text(SIREN) + "”");
      return Optional.empty();
    }
    TrainingBodyRow row = new TrainingBodyRow();
    row.id = id;
    row.activityNumber = number;
    row.formerActivityNumbers = former(line.text(FORMER), number);
    row.siren = siren.get();
    row.siret = siret(line.text(SIRET), siren.get());
    row.name = line.text(NAME);
    row.qualiopi = categories(line);
    return Optional.of(row);
  }

  /** Numbers of the overseas regions begin with a zero, which spreadsheets lose. */
  private static String activityNumber(String text) {
    String number = text.replaceAll("[\\s\\u00a0]", "");
    return number.length() == ACTIVITY_NUMBER_LENGTH - 1 ? "0" + number : number;
  }

  private static String[] former(String text, String current) {
    return FORMER_NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(TrainingBodyLines::activityNumber)
        .filter(number -> !number.equals(current))
        .distinct()
        .toArray(String[]::new);
  }

  /** Some editions give the whole number, some only what follows the SIREN. */
  private static String siret(String text, String siren) {
    return text.length() <= NIC_LENGTH
        ? Values.digits(text, NIC_LENGTH).map(siren::concat).orElse("")
        : Values.digits(text, SIRET_LENGTH).orElse("");
  }

  private static String[] categories(CsvLine line) {
    List<String> held = new ArrayList<>();
    for (Qualiopi category : Qualiopi.values()) {
      Column column = CATEGORIES.get(category);
      if (column != null && Values.yes(line.text(column))) {
        held.add(category.name());
      }
    }
    return held.toArray(String[]::new);
  }
}
