package org.jalon.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The words of the site: {@code i18n/<bundle>/messages_<path code>.properties} in UTF-8, below
 * {@code jalon.assets}. Patterns are ICU's ({@code {0, plural, one {# cours} other {# cours}}}),
 * because Arabic, Russian and Ukrainian need its plural rules; an apostrophe is just an apostrophe.
 * Numbers have latin digits and dates the Gregorian calendar in every language.
 *
 * <p>No language falls back to another: a missing key is an error that tests find, not a French
 * sentence in a Pashto page. A key in several bundles is read from the first that has it. The
 * bundles of professionals, {@code professional}, {@code backoffice}, {@code rules}, {@code intake}
 * and {@code flows}, are in French and English only.
 */
@Component("messageSource")
public final class Messages implements MessageSource {

  private static final List<String> BUNDLES =
      List.of("site", "backoffice", "rules", "intake", "flows", "professional");

  private static final Locale DEFAULT = Languages.byDefault().locale();

  private final Map<BundleName, MessageBundle> bundles = new ConcurrentHashMap<>();
  private final Map<Locale, List<MessageBundle>> byLocale = new HashMap<>();
  private final List<String> names;
  private final String assets;

  /** Asks the environment: message sources are made before placeholders of @Value are resolved. */
  @Autowired
  public Messages(Environment environment) {
    this(environment.getProperty("jalon.assets", "classpath:/"), BUNDLES);
  }

  /**
   * @param assets a Spring resource location that ends with a slash; files below {@code file:} are
   *     read again when they change
   * @param names the bundles, most important first
   */
  public Messages(String assets, List<String> names) {
    if (!assets.endsWith("/")) {
      throw new IllegalArgumentException("jalon.assets must end with a slash: " + assets);
    }
    this.assets = assets;
    this.names = List.copyOf(names);
    for (Language language : Languages.all()) {
      byLocale.put(language.locale(), bundles(language));
      byLocale.put(Locale.forLanguageTag(language.tag()), bundles(language));
    }
  }

  @Override
  public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
    return find(code, args, locale)
        .orElseThrow(() -> new NoSuchMessageException(code, locale == null ? Locale.ROOT : locale));
  }

  @Override
  public @Nullable String getMessage(
      String code, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
    return find(code, args, locale).orElse(otherwise);
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
    String[] codes = message.getCodes() == null ? new String[0] : message.getCodes();
    for (String code : codes) {
      Optional<String> text = find(code, message.getArguments(), locale);
      if (text.isPresent()) {
        return text.get();
      }
    }
    String otherwise = message.getDefaultMessage();
    if (otherwise != null) {
      return otherwise;
    }
    throw new NoSuchMessageException(
        String.join(", ", codes), locale == null ? Locale.ROOT : locale);
  }

  /** The keys of one bundle in one language; none when its file is missing. */
  public SortedSet<String> keys(String bundle, Language language) {
    return new TreeSet<>(bundle(bundle, language).patterns().keySet());
  }

  /** The keys of one bundle in one language with their patterns, not formatted. */
  public SortedMap<String, String> patterns(String bundle, Language language) {
    return new TreeMap<>(bundle(bundle, language).patterns());
  }

  /**
   * The bundles of a language, most important first; a locale that is no language of the site has
   * none. A page asks for hundreds of texts, by its language's tag or by its locale: these are not
   * looked for anew.
   */
  private List<MessageBundle> bundles(Locale locale) {
    List<MessageBundle> known = byLocale.get(locale);
    return known != null ? known : Languages.find(locale).map(this::bundles).orElse(List.of());
  }

  private List<MessageBundle> bundles(Language language) {
    return names.stream().map(name -> bundle(name, language)).toList();
  }

  /** No locale at all means the default language. */
  private Optional<String> find(String code, Object @Nullable [] args, @Nullable Locale locale) {
    for (MessageBundle bundle : bundles(locale == null ? DEFAULT : locale)) {
      Message message = bundle.find(code);
      if (message != null) {
        return Optional.of(message.format(args == null ? new Object[0] : args));
      }
    }
    return Optional.empty();
  }

  private MessageBundle bundle(String name, Language language) {
    return bundles.computeIfAbsent(new BundleName(name, language), this::open);
  }

  private MessageBundle open(BundleName name) {
    String location =
        assets + "i18n/" + name.bundle + "/messages_" + name.language.pathCode() + ".properties";
    return new MessageBundle(new DefaultResourceLoader().getResource(location), name.language);
  }

  private record BundleName(String bundle, Language language) {}
}
