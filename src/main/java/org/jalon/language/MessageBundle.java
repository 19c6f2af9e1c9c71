package org.jalon.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The messages of one file. A file on disk is read again when its date or length changes. */
final class MessageBundle {

  private final Resource file;
  private final Language language;
  private final boolean onDisk;
  private volatile @Nullable Content content;

  MessageBundle(Resource file, Language language) {
    this.file = file;
    this.language = language;
    this.onDisk = file.isFile() && !(file instanceof ClassPathResource);
  }

  @Nullable Message find(String key) {
    return content().messages.get(key);
  }

  Map<String, String> patterns() {
    Map<String, String> patterns = new HashMap<>();
    content().messages.forEach((key, message) -> patterns.put(key, message.pattern()));
    return patterns;
  }

  private Content content() {
    Content known = content;
    if (known == null || (onDisk && !known.stamp.equals(stamp()))) {
      known = read();
      content = known;
    }
    return known;
  }

  /** The stamp is taken before the file is read: a change in between is seen the next time. */
  private Content read() {
    Stamp stamp = stamp();
    Map<String, Message> messages = new HashMap<>();
    if (file.exists()) {
      properties().forEach((k, v) -> messages.put((String) k, new Message((String) v, language)));
    }
    return new Content(Map.copyOf(messages), stamp);
  }

  private Properties properties() {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("Messages cannot be read: " + file.getDescription(), e);
    }
  }

  private Stamp stamp() {
    if (!onDisk) {
      return Stamp.NONE;
    }
    try {
      return new Stamp(file.lastModified(), file.contentLength());
    } catch (IOException e) {
      return Stamp.NONE; // No file yet, or it is just being replaced.
    }
  }

  private record Content(Map<String, Message> messages, Stamp stamp) {}

  private record Stamp(long modifiedMillis, long bytes) {
    static final Stamp NONE = new Stamp(-1, -1);
  }
}
