package org.jalon.diffusion.file;

import java.time.Instant;
import java.util.List;

/** A file that is in its place and not yet in the manifest. */
record FlowEntry(
    FlowForm form, int offers, PartFile.Sealed sealed, List<FlowFile.LossCount> losses) {

  FlowFile at(Instant written) {
    return new FlowFile(
        sealed.name(),
        form,
        offers,
        sealed.bytes(),
        sealed.unpackedBytes(),
        sealed.sha256(),
        sealed.unpackedSha256(),
        form.schema(),
        written,
        losses);
  }
}
