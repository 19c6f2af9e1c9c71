package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target, as short as a test wants to say it; active without an end unless it says otherwise. */
final class Certificate {

  private final String code;
  private String title = "";
  private @Nullable Boolean active = true;
  private @Nullable LocalDate ends;
  private List<String> predecessors = List.of();
  private List<String> successors = List.of();
  private boolean ofBranch;
  private boolean clea;

  private Certificate(String code) {
    this.code = code;
  }

  static Certificate of(String code) {
    return new Certificate(code);
  }

  Certificate titled(String title) {
    this.title = title;
    return this;
  }

  Certificate inactive() {
    this.active = false;
    return this;
  }

  Certificate stateNotKnown() {
    this.active = null;
    return this;
  }

  Certificate until(String day) {
    this.ends = LocalDate.parse(day);
    return this;
  }

  Certificate replacing(String... codes) {
    this.predecessors = List.of(codes);
    return this;
  }

  Certificate replacedBy(String... codes) {
    this.successors = List.of(codes);
    return this;
  }

  Certificate cqp() {
    this.ofBranch = true;
    return this;
  }

  Certificate clea() {
    this.clea = true;
    return this;
  }

  Target make() {
    return new Target(code, title, active, ends, predecessors, successors, ofBranch, clea);
  }
}
