package org.jalon.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.search.Facet;
import org.jalon.web.SiteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document tells every operation, parameter and property that there is, and no other. */
@SiteTest
class DescriptionTest {

  private final JsonNode document = read();

  @Autowired MockMvcTester site;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private static String text() {
    try {
      return new ClassPathResource(DescriptionApi.FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode read() {
    return JsonMapper.shared().readTree(text());
  }

  @Test
  void it_is_a_valid_openapi_document() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text(), null, options);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1");
    assertThat(result.getOpenAPI().getPaths()).hasSize(Operation.values().length);
  }

  @Test
  void the_parser_that_says_so_does_find_faults() {
    String broken = text().replace("\"operationId\": \"courses\"", "\"operationNumber\": 7");

    assertThat(new OpenAPIV3Parser().readContents(broken).getMessages()).isNotEmpty();
  }

  @Test
  void it_is_served() {
    assertThat(site.get().uri("/api/v1/openapi.json"))
        .hasStatusOk()
        .hasContentType("application/json")
        .bodyJson()
        .isStrictlyEqualTo(text());
  }

  /** The addresses of the API with their methods. */
  private Map<RequestMappingInfo, HandlerMethod> served() {
    Map<RequestMappingInfo, HandlerMethod> served = new java.util.LinkedHashMap<>();
    mappings
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().isAnnotationPresent(RestController.class)) {
            served.put(info, method);
          }
        });
    return served;
  }

  @Test
  void it_tells_every_address_and_no_other() {
    Set<String> told = new TreeSet<>(document.get("paths").propertyNames());
    Set<String> served = new TreeSet<>();
    served().keySet().forEach(info -> served.addAll(info.getPatternValues()));

    assertThat(told).isEqualTo(served);
    assertThat(Stream.of(Operation.values()).map(Operation::path)).hasSameElementsAs(told);
  }

  @ParameterizedTest
  @EnumSource
  void it_tells_every_parameter_and_no_other(Operation operation) {
    Set<String> told = new TreeSet<>();
    for (JsonNode parameter : parameters(operation)) {
      if (parameter.get("in").asString().equals("query")) {
        told.add(parameter.get("name").asString());
      } else {
        assertThat(operation.path()).contains("{" + parameter.get("name").asString() + "}");
      }
    }

    assertThat(told).isEqualTo(new TreeSet<>(operation.parameters()));
  }

  @Test
  void it_tells_every_code_of_every_filter() {
    for (Facet facet : Facet.values()) {
      JsonNode items = schema(Operation.COURSES, FilterNames.of(facet)).get("items");
      List<String> codes = new java.util.ArrayList<>(FilterNames.codes(facet));
      if (facet == Facet.KIND) {
        codes.add(CourseParameters.EVERY_KIND);
      }

      assertThat(texts(items.get("enum"))).as(facet.parameter()).isEqualTo(codes);
    }
    assertThat(texts(schema(Operation.SUGGEST, "kind").get("items").get("enum")))
        .isEqualTo(Completion.kinds());
  }

  @ParameterizedTest
  @EnumSource
  void it_tells_every_language(Operation operation) {
    assertThat(texts(schema(operation, "lang").get("enum")))
        .isEqualTo(Languages.all().stream().map(Language::pathCode).toList());
  }

  @Test
  void it_tells_every_property_of_every_answer_with_its_type() {
    Set<Class<?>> answers = answers();

    assertThat(answers).hasSizeGreaterThan(10);
    for (Class<?> answer : answers) {
      JsonNode schema = document.at("/components/schemas/" + answer.getSimpleName());
      List<String> names =
          Arrays.stream(answer.getRecordComponents()).map(RecordComponent::getName).toList();

      assertThat(List.copyOf(schema.get("properties").propertyNames()))
          .as(answer.getSimpleName())
          .isEqualTo(names);
      assertThat(texts(schema.get("required"))).as(answer.getSimpleName()).isEqualTo(names);
      for (RecordComponent component : answer.getRecordComponents()) {
        assertThat(told(schema.get("properties").get(component.getName())))
            .as(answer.getSimpleName() + "." + component.getName())
            .isEqualTo(type(component));
      }
    }
  }

  @Test
  void every_schema_it_tells_is_an_answer_or_part_of_a_problem() {
    Set<String> told = new TreeSet<>(document.at("/components/schemas").propertyNames());
    answers().forEach(answer -> told.remove(answer.getSimpleName()));

    assertThat(told).containsExactly("Choice", "Problem");
  }

  /** What each address answers, with all that these hold. */
  private Set<Class<?>> answers() {
    Set<Class<?>> answers = new LinkedHashSet<>();
    for (HandlerMethod method : served().values()) {
      collect(method.getMethod().getGenericReturnType(), answers);
    }
    return answers;
  }

  private static void collect(Type type, Set<Class<?>> answers) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(inner -> collect(inner, answers));
    } else if (type instanceof Class<?> record && record.isRecord() && answers.add(record)) {
      Stream.of(record.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), answers));
    }
    assertThat(type.getTypeName()).doesNotStartWith(ResponseEntity.class.getName() + "$");
  }

  private JsonNode parameters(Operation operation) {
    return document.get("paths").get(operation.path()).get("get").get("parameters");
  }

  private JsonNode schema(Operation operation, String name) {
    for (JsonNode parameter : parameters(operation)) {
      if (parameter.get("name").asString().equals(name)) {
        return parameter.get("schema");
      }
    }
    throw new AssertionError("no parameter " + name);
  }

  /** The type of a schema in one word, with a question mark when it may be null. */
  private static String told(JsonNode schema) {
    if (schema.has("$ref")) {
      return schema.get("$ref").asString().replaceAll(".*/", "");
    }
    if (schema.has("anyOf")) {
      return told(schema.get("anyOf").get(0)) + "?";
    }
    JsonNode type = schema.get("type");
    return switch (type.isArray() ? type.get(0).asString() : type.asString()) {
      case "array" -> "[" + told(schema.get("items")) + "]";
      case "object" -> "{" + told(schema.get("additionalProperties")) + "}";
      case String simple -> simple + (type.isArray() ? "?" : "");
    };
  }

  private static String type(RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return type(component.getGenericType()) + (nullable ? "?" : "");
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] inner = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? "[" + type(inner[0]) + "]"
          : "{" + type(inner[1]) + "}";
    }
    Class<?> simple = (Class<?>) type;
    if (simple == String.class) {
      return "string";
    }
    if (simple == boolean.class || simple == Boolean.class) {
      return "boolean";
    }
    if (simple == int.class || simple == Integer.class || simple == long.class) {
      return "integer";
    }
    if (simple == double.class || simple == Double.class) {
      return "number";
    }
    return simple.getSimpleName();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
