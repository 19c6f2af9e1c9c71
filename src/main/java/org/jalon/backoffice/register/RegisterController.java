package org.jalon.backoffice.register;

import java.util.List;
import org.jalon.backoffice.register.RegisterStates.RegisterState;
import org.jalon.backoffice.view.Phrases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How old the registers are. */
@Controller
class RegisterController {

  private final ObjectProvider<RegisterStates> states;

  RegisterController(ObjectProvider<RegisterStates> states) {
    this.states = states;
  }

  @GetMapping("/backoffice/registers")
  String registers(Phrases phrases, Model model) {
    List<RegisterState> known = states.stream().flatMap(source -> source.list().stream()).toList();
    model.addAttribute(
        "registers", known.stream().map(register -> Line.of(register, phrases)).toList());
    return "backoffice/registers";
  }

  /** A register, ready to print. */
  record Line(String name, String date, String entries, String state, String stateText) {

    static Line of(RegisterState register, Phrases phrases) {
      String state = register.date().isEmpty() ? "missing" : register.stale() ? "stale" : "current";
      return new Line(
          phrases.referential(register.key()),
          register.date().map(phrases::date).orElse(""),
          phrases.number(register.entries()),
          state,
          phrases.get("register." + state));
    }
  }
}
