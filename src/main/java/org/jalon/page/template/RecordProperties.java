package org.jalon.page.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of records by their names, whatever the visibility of the record. */
final class RecordProperties {

  private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

  /** Kept with the class, for as long as it lives. */
  private static final ClassValue<Map<String, MethodHandle>> READERS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, c -> reader(c)));
        }
      };

  private RecordProperties() {}

  /** A component's value, or {@link PropertyPath#UNKNOWN} when the record has none of that name. */
  static @Nullable Object read(Record record, String component) {
    MethodHandle reader = READERS.get(record.getClass()).get(component);
    if (reader == null) {
      return PropertyPath.UNKNOWN;
    }
    try {
      return (Object) reader.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A component cannot be read: " + component, e);
    }
  }

  /** Views of a page are seldom public, and need not be. */
  private static MethodHandle reader(RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return MethodHandles.lookup().unreflect(accessor).asType(READ);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A record of the site must be readable: " + component, e);
    }
  }
}
