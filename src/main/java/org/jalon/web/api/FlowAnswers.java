package org.jalon.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers on the files of flows; a promise as {@link Answers} are. */
final class FlowAnswers {

  private FlowAnswers() {}

  /** Who receives offers. */
  record FlowList(List<FlowItem> items) {}

  /** One who receives offers. */
  record FlowItem(
      String id, String name, boolean open, String lheo, @Nullable String conditions, String url) {}

  /** What one consumer can fetch, newest first. */
  record Flow(
      String id,
      String name,
      boolean open,
      boolean demonstration,
      @Nullable String written,
      List<FlowEdition> wholes,
      List<FlowEdition> deltas) {}

  /** What was written in one go, whole or as differences. */
  record FlowEdition(
      String edition,
      String date,
      @Nullable String since,
      int offers,
      int added,
      int changed,
      int withdrawn,
      int leftOut,
      List<FlowFile> files) {}

  /** A file. */
  record FlowFile(
      String name,
      String form,
      String mediaType,
      int offers,
      long bytes,
      long unpackedBytes,
      String sha256,
      String unpackedSha256,
      @Nullable String schema,
      String written,
      List<FlowLoss> losses,
      String url) {}

  /** Something that a version of LHÉO could not say as it stood, counted over the file. */
  record FlowLoss(String path, String fate, int count) {}
}
