package org.jalon.lheo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads a LHÉO 2.2 or 2.3 file, one formation at a time, in memory that does not grow with the
 * file.
 *
 * <p>The file may be compressed (gzip), in any encoding that its XML declaration names, with or
 * without a byte order mark. A file that cannot be taken whole gives a {@link LheoFileException},
 * perhaps after many formations: keep nothing before {@link #next} has answered empty. What is
 * wrong inside a formation is one of its findings and stops nothing.
 */
public final class LheoReader implements AutoCloseable {
  private final String name;
  private final FeedCursor cursor;
  private final LheoVersion version;
  private final Attributs attributs;
  private final Findings findings = new Findings();
  private final List<Extra> rootExtras = new ArrayList<>();
  private final List<Extra> offresExtras = new ArrayList<>();
  private final InheritedNamespaces inherited = new InheritedNamespaces();
  private final FormationParser formations;
  private final ExtensionParser extensions;
  private Attributs offresAttributs = Attributs.NONE;
  private int ordinal;
  private boolean ended;
  private @Nullable LheoFileException failure;

  /** Opens a file with the default limits. */
  public static LheoReader open(Path file) throws IOException, LheoFileException {
    return open(file, LheoLimits.DEFAULT);
  }

  /** Opens a file and reads up to its root. */
  public static LheoReader open(Path file, LheoLimits limits)
      throws IOException, LheoFileException {
    return open(Files.newInputStream(file), file.getFileName().toString(), limits);
  }

  /** Opens a stream with the default limits; closing the reader closes it. */
  public static LheoReader open(InputStream in, String name) throws IOException, LheoFileException {
    return open(in, name, LheoLimits.DEFAULT);
  }

  /**
   * Opens a stream and reads up to the root. The reader closes the stream, also when it refuses it.
   *
   * @param name what to call the file in reports
   */
  public static LheoReader open(InputStream in, String name, LheoLimits limits)
      throws IOException, LheoFileException {
    try {
      return new LheoReader(in, name, limits);
    } catch (InputFault fault) {
      in.close();
      String detail = String.valueOf(fault.getMessage());
      throw new LheoFileException(new FileFault(fault.code(), 0, 0, detail));
    } catch (IOException | LheoFileException refused) {
      in.close();
      throw refused;
    }
  }

  /** Opens a document of ours, made of a stored fragment: its characters are known to be good. */
  static LheoReader ofFragment(String document) throws IOException, LheoFileException {
    LheoLimits limits = LheoLimits.DEFAULT;
    return new LheoReader(
        new KeepingReader(document, limits.fragmentCharacters()), "fragment", limits);
  }

  private LheoReader(InputStream in, String name, LheoLimits limits)
      throws IOException, LheoFileException {
    this(new KeepingReader(FeedInput.open(in, limits), limits.fragmentCharacters()), name, limits);
  }

  private LheoReader(KeepingReader source, String name, LheoLimits limits)
      throws IOException, LheoFileException {
    this.name = name;
    cursor = new FeedCursor(source, limits);
    int event = XMLStreamConstants.START_DOCUMENT;
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = cursor.next();
    }
    String root = cursor.xml().getLocalName();
    String namespace = String.valueOf(cursor.xml().getNamespaceURI());
    if (!"lheo".equals(root)) {
      throw cursor.fault(FileFault.Code.WRONG_ROOT, "the root is " + root + ", not lheo");
    }
    version =
        LheoVersion.find(namespace)
            .orElseThrow(() ->
                cursor.fault(
                    FileFault.Code.WRONG_NAMESPACE,
                    "the namespace is “" + namespace + "”, neither LHÉO 2.2 nor 2.3"));
    attributs = ExtensionParser.attributs(cursor.xml());
    inherited.enter(cursor.xml());
    formations = new FormationParser(cursor, version, new NumberSet());
    extensions = new ExtensionParser(cursor, version.namespace());
  }

  /** The name given at opening. */
  public String name() {
    return name;
  }

  public LheoVersion version() {
    return version;
  }

  /** The attributes of the root. */
  public Attributs attributs() {
    return attributs;
  }

  /** The extras of the root and of <code>offres</code> met so far; all of them at the end. */
  public Extras extras() {
    List<Extra> all = new ArrayList<>(offresExtras);
    all.addAll(rootExtras);
    return new Extras(all);
  }

  /** The root without its children; its extras are all there at the end only. */
  Node root() {
    return Node.named("lheo", attributs).extras(new Extras(rootExtras));
  }

  /** The element around the formations, without them; its extras are all there at the end only. */
  Node offres() {
    return Node.named("offres", offresAttributs).extras(new Extras(offresExtras));
  }

  /** What is wrong around the formations, so far; all of it at the end. */
  public List<LheoFinding> findings() {
    return findings.list();
  }

  /**
   * The next formation; empty when the file was read to its very end.
   *
   * @throws LheoFileException when the file cannot be taken; again at each later call
   * @throws IOException when the machine cannot read
   */
  public Optional<FormationInFile> next() throws IOException, LheoFileException {
    return advanceTo(this::formation);
  }

  /** As {@link #next}, for who needs neither the records nor the fragment. */
  Optional<NodeInFile> nextNode() throws IOException, LheoFileException {
    return advanceTo(this::node);
  }

  /** Reads the start tag of a formation to its end. */
  private interface Reading<T> {
    T read() throws IOException, LheoFileException;
  }

  private <T> Optional<T> advanceTo(Reading<T> reading) throws IOException, LheoFileException {
    if (failure != null) {
      throw failure;
    }
    try {
      while (!ended) {
        if (isAtFormation()) {
          return Optional.of(reading.read());
        }
      }
      return Optional.empty();
    } catch (LheoFileException refused) {
      failure = refused;
      throw refused;
    }
  }

  /** Reads the file to its end. */
  public void forEach(Consumer<FormationInFile> action) throws IOException, LheoFileException {
    for (Optional<FormationInFile> found = next(); found.isPresent(); found = next()) {
      action.accept(found.get());
    }
  }

  @Override
  public void close() throws IOException {
    cursor.close();
  }

  /** Goes one event further, or over an element that is no formation. */
  private boolean isAtFormation() throws IOException, LheoFileException {
    switch (cursor.next()) {
      case XMLStreamConstants.END_DOCUMENT -> {
        ended = true;
        if (ordinal == 0) {
          report(LheoFinding.Code.MISSING, "lheo/offres/formation");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> inherited.leave();
      case XMLStreamConstants.START_ELEMENT -> {
        return element();
      }
      default -> {}
    }
    return false;
  }

  private boolean element() throws IOException, LheoFileException {
    boolean ours = version.namespace().equals(cursor.xml().getNamespaceURI());
    String element = cursor.xml().getLocalName();
    boolean inOffres = cursor.depth() == 3;
    if (ours && inOffres && "formation".equals(element)) {
      return true;
    }
    if (ours && !inOffres && "offres".equals(element)) {
      inherited.enter(cursor.xml());
      offresAttributs = ExtensionParser.attributs(cursor.xml());
    } else if (ours && "extras".equals(element)) {
      List<Extra> extras = inOffres ? offresExtras : rootExtras;
      extras.add(extensions.group(ExtensionParser.attributs(cursor.xml())));
    } else {
      report(LheoFinding.Code.UNKNOWN_ELEMENT, (inOffres ? "lheo/offres/" : "lheo/") + element);
      cursor.skip();
    }
    return false;
  }

  private NodeInFile node() throws IOException, LheoFileException {
    Location at = cursor.location();
    int line = at.getLineNumber();
    int column = at.getColumnNumber();
    cursor.startFragment();
    Findings inside = new Findings();
    Node node = formations.parse(inside);
    cursor.forgetFragment();
    ordinal++;
    return new NodeInFile(node, inside.list(), ordinal, line, column);
  }

  private FormationInFile formation() throws IOException, LheoFileException {
    Location at = cursor.location();
    int line = at.getLineNumber();
    int column = at.getColumnNumber();
    cursor.startFragment();
    inherited.enter(cursor.xml());
    Findings inside = new Findings();
    Node node = formations.parse(inside);
    String fragment = inherited.close(cursor.endFragment());
    inherited.leave();
    ordinal++;
    return new FormationInFile(
        Formation.from(node), fragment, version, inside.list(), ordinal, line, column);
  }

  private void report(LheoFinding.Code code, String path) {
    Location at = cursor.location();
    String value = path.substring(path.lastIndexOf('/') + 1);
    findings.add(code, path, value, at.getLineNumber(), at.getColumnNumber());
  }
}
