package org.jalon.intake;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Fetches a source's feed from wherever it lies into the spool. */
@Component
class FeedFetch {

  private final FolderFetch folder;
  private final HttpFetch http;
  private final SftpFetch sftp;

  FeedFetch(Spool spool, IntakeSettings settings) {
    this.folder = new FolderFetch(spool);
    this.http = new HttpFetch(spool, settings.limits());
    this.sftp = new SftpFetch(spool, settings.limits());
  }

  /**
   * @throws FeedRefusedException when there is no feed, or none that may be taken
   */
  SpooledFile fetch(FeedSource source)
      throws IOException, InterruptedException, FeedRefusedException {
    String from = source.from();
    if (from.startsWith("http://") || from.startsWith("https://")) {
      return http.fetch(source);
    }
    return from.startsWith("sftp://") ? sftp.fetch(source) : folder.fetch(source);
  }
}
