package org.jalon.certification.reconversion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON files of the class path; what is broken in them is said with the file's name. */
final class Resource {

  private Resource() {}

  /** Fields that the form does not have are left out: files say more than is read. */
  static <T> T read(JsonMapper mapper, String resource, Class<T> form) {
    try (InputStream in = Resource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw broken(resource, "is missing");
      }
      return mapper
          .readerFor(form)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(in);
    } catch (JacksonException e) {
      throw new IllegalStateException("classpath:" + resource + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("classpath:" + resource + " cannot be read", e);
    }
  }

  static <T> T required(@Nullable T value, String resource, String what) {
    if (value == null) {
      throw broken(resource, "without " + what);
    }
    return value;
  }

  static IllegalStateException broken(String resource, String what) {
    return new IllegalStateException("classpath:" + resource + ": " + what);
  }
}
