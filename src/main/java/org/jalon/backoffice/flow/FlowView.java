package org.jalon.backoffice.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.backoffice.view.Phrases;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.file.FlowEdition;
import org.jalon.diffusion.file.FlowFailure;
import org.jalon.diffusion.file.FlowFile;
import org.jalon.diffusion.file.FlowManifest;

/**
 * A consumer and its newest edition, ready to print; texts are empty while there is none.
 *
 * @param state {@code current}, {@code stale} when no night has written since yesterday, {@code
 *     missing}
 * @param failure why the last attempt failed, after the edition in force
 */
record FlowView(
    String id,
    String name,
    boolean open,
    String state,
    String stateText,
    String edition,
    String written,
    String offers,
    String leftOut,
    String failure,
    List<FileLine> files) {

  /** Nights are a day apart; some hours more, and one was missed. */
  private static final Duration FRESH = Duration.ofHours(30);

  /** One file of the edition. */
  record FileLine(String name, String form, String offers, String bytes, String sha256) {}

  static FlowView of(
      Consumer consumer,
      FlowManifest manifest,
      Optional<FlowFailure> failure,
      Instant now,
      Phrases phrases) {
    Optional<FlowEdition> latest = manifest.latest();
    String state =
        latest.isEmpty()
            ? "missing"
            : manifest.written().plus(FRESH).isBefore(now) ? "stale" : "current";
    return new FlowView(
        consumer.id(),
        consumer.name(phrases.language().pathCode()),
        consumer.open(),
        state,
        phrases.get("flow." + state),
        latest.map(FlowEdition::edition).orElse(""),
        latest.isPresent() ? phrases.time(manifest.written()) : "",
        latest.map(edition -> phrases.number(edition.offers())).orElse(""),
        latest.map(edition -> phrases.number(edition.leftOut())).orElse(""),
        failure
            .map(its -> phrases.get("flow.failed", phrases.time(its.at()), its.reason()))
            .orElse(""),
        latest
            .map(edition -> edition.files().stream().map(file -> line(file, phrases)).toList())
            .orElse(List.of()));
  }

  private static FileLine line(FlowFile file, Phrases phrases) {
    return new FileLine(
        file.name(),
        file.form().code(),
        phrases.number(file.offers()),
        phrases.bytes(file.bytes()),
        file.sha256());
  }
}
