package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.file.FlowEdition;
import org.jalon.diffusion.file.FlowFile;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowManifest;
import org.jalon.diffusion.file.OpenFlowFile;
import org.jalon.page.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of flows: who receives them, what there is, and the bytes. */
@RestController
final class FlowApi {

  private static final String ROOT = Operation.ROOT + "/flows";

  private final ObjectProvider<Consumers> consumers;
  private final FlowFiles files;
  private final FlowDoor door;
  private final SiteSettings settings;
  private final ApiWords apiWords;

  FlowApi(
      ObjectProvider<Consumers> consumers,
      FlowFiles files,
      FlowDoor door,
      SiteSettings settings,
      ApiWords apiWords) {
    this.consumers = consumers;
    this.files = files;
    this.door = door;
    this.settings = settings;
    this.apiWords = apiWords;
  }

  @GetMapping(ROOT)
  ResponseEntity<FlowAnswers.FlowList> flows(HttpServletRequest request) {
    String language = language(request);
    return fresh(
        new FlowAnswers.FlowList(
            consumers.stream()
                .flatMap(known -> known.all().stream())
                .map(consumer ->
                    new FlowAnswers.FlowItem(
                        consumer.id(),
                        consumer.name(language),
                        consumer.open(),
                        consumer.lheo(),
                        Codes.text(consumer.publishedOn()),
                        settings.absolute(ROOT + "/" + consumer.id())))
                .toList()));
  }

  @GetMapping(ROOT + "/{consumer}")
  ResponseEntity<FlowAnswers.Flow> flow(@PathVariable String consumer, HttpServletRequest request)
      throws IOException {
    Consumer known = consumer(consumer);
    door.open(known, request);
    FlowManifest manifest = files.manifest(known.id());
    return fresh(
        new FlowAnswers.Flow(
            known.id(),
            known.name(language(request)),
            known.open(),
            manifest.demonstration(),
            manifest.wholes().isEmpty() ? null : manifest.written().toString(),
            editions(known, manifest.wholes()),
            editions(known, manifest.deltas())));
  }

  @GetMapping(ROOT + "/{consumer}/{file}")
  void file(
      @PathVariable String consumer,
      @PathVariable String file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Consumer known = consumer(consumer);
    door.open(known, request);
    String stored = file.endsWith(FlowDownload.PACKED) ? file : file + FlowDownload.PACKED;
    try (OpenFlowFile open =
        files
            .open(known.id(), stored)
            .orElseThrow(() ->
                Refusal.ofFlows(
                    HttpStatus.NOT_FOUND, "flows.problem.no-file", Refusal.shortened(file)))) {
      new FlowDownload(open, file.equals(stored), known.open(), request, response).send();
    }
  }

  private Consumer consumer(String id) {
    return consumers.stream()
        .flatMap(known -> known.find(id).stream())
        .findFirst()
        .orElseThrow(() ->
            Refusal.ofFlows(
                HttpStatus.NOT_FOUND, "flows.problem.no-consumer", Refusal.shortened(id)));
  }

  private String language(HttpServletRequest request) {
    return apiWords.professional(request).language().pathCode();
  }

  private List<FlowAnswers.FlowEdition> editions(Consumer consumer, List<FlowEdition> editions) {
    return editions.stream()
        .map(edition ->
            new FlowAnswers.FlowEdition(
                edition.edition(),
                edition.date().toString(),
                edition.since(),
                edition.offers(),
                edition.added(),
                edition.changed(),
                edition.withdrawn(),
                edition.leftOut(),
                edition.files().stream().map(file -> file(consumer, file)).toList()))
        .toList();
  }

  private FlowAnswers.FlowFile file(Consumer consumer, FlowFile file) {
    return new FlowAnswers.FlowFile(
        file.name(),
        file.form().code(),
        file.form().mediaType(),
        file.offers(),
        file.bytes(),
        file.unpackedBytes(),
        file.sha256(),
        file.unpackedSha256(),
        Codes.text(file.schema()),
        file.written().toString(),
        file.losses().stream()
            .map(loss -> new FlowAnswers.FlowLoss(loss.path(), loss.fate(), loss.count()))
            .toList(),
        settings.absolute(ROOT + "/" + consumer.id() + "/" + file.name()));
  }

  /** A new edition is seen at once; keys are checked each time. */
  private static <T extends @Nullable Object> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .body(body);
  }
}
