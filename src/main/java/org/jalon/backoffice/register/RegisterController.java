package org.jalon.backoffice.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.backoffice.view.Phrases;
import org.jalon.certification.CertificationRegisters;
import org.jalon.organisation.OrganisationRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.register.EditionState;
import org.jalon.register.LoadedEdition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How old the registers are, and which are too old to judge by. */
@Controller
class RegisterController {

  private final CertificationRegisters certifications;
  private final OrganisationRegisters organisations;
  private final QualitySettings.StaleDays stale;
  private final Clock clock;

  RegisterController(
      CertificationRegisters certifications,
      OrganisationRegisters organisations,
      QualitySettings settings,
      Clock clock) {
    this.certifications = certifications;
    this.organisations = organisations;
    this.stale = settings.stale();
    this.clock = clock;
  }

  @GetMapping("/backoffice/registers")
  String registers(Phrases phrases, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Line> lines =
        Stream.concat(organisations.listEditions().stream(), certifications.listEditions().stream())
            .map(state -> line(state, today, phrases))
            .toList();
    model.addAttribute("registers", lines);
    return "backoffice/registers";
  }

  private Line line(EditionState register, LocalDate today, Phrases phrases) {
    int most = mostDays(register.register());
    String state =
        register.loaded().isEmpty()
            ? "missing"
            : register.days(today).orElse(0) > most ? "stale" : "current";
    return new Line(
        phrases.referential(register.register()),
        state,
        phrases.get("register." + state),
        register.loaded().map(edition -> phrases.date(edition.date())).orElse(""),
        register.loaded().map(edition -> phrases.number(edition.rows())).orElse(""),
        register.loaded().map(edition -> phrases.time(edition.loaded())).orElse(""),
        register.loaded().map(LoadedEdition::fileName).orElse(""),
        phrases.get("register.days", most));
  }

  private int mostDays(String register) {
    return switch (register) {
      case "training-bodies" -> stale.trainingBodies();
      case "establishments" -> stale.establishments();
      default -> stale.certifications();
    };
  }

  /** A register, ready to print; texts are empty when none is loaded. */
  record Line(
      String name,
      String state,
      String stateText,
      String date,
      String entries,
      String loaded,
      String fileName,
      String most) {}
}
