package org.jalon.lheo;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Takes actions out of a fragment and leaves every other character as it was. */
final class FragmentCut {
  private static final String ACTION = "action";

  private FragmentCut() {}

  /**
   * @param ordinals of the actions to keep, 0 for the first
   * @throws IllegalArgumentException when the text is not XML, or no action is left
   */
  static String keep(String fragment, Set<Integer> ordinals) {
    if (keepsAll(fragment, ordinals)) {
      return fragment;
    }
    StringBuilder kept = new StringBuilder(fragment.length());
    int copied = 0;
    int action = -1;
    int actions = 0;
    int depth = 0;
    try {
      XMLStreamReader2 xml =
          (XMLStreamReader2)
              FeedCursor.factory(LheoLimits.DEFAULT)
                  .createXMLStreamReader(new StringReader(fragment));
      String namespace = "";
      int start = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          namespace = depth == 1 ? xml.getNamespaceURI() : namespace;
          if (depth == 2 && isAction(xml, namespace)) {
            action++;
            start = (int) xml.getLocationInfo().getStartingCharOffset();
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          if (depth == 2 && isAction(xml, namespace)) {
            if (ordinals.contains(action)) {
              actions++;
            } else {
              kept.append(fragment, copied, blanksBefore(fragment, start));
              copied = (int) xml.getLocationInfo().getEndingCharOffset();
            }
          }
          depth--;
        }
      }
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException("not a stored fragment", broken);
    }
    if (actions != ordinals.size()) {
      throw new IllegalArgumentException(
          "the fragment has " + (action + 1) + " actions, asked for " + ordinals);
    }
    return kept.append(fragment, copied, fragment.length()).toString();
  }

  /**
   * Most often all actions stay, which can be seen without reading the XML: there are no more of
   * them than places where the word stands in a tag. False when that does not settle it.
   */
  private static boolean keepsAll(String fragment, Set<Integer> ordinals) {
    int found = 0;
    for (int at = fragment.indexOf(ACTION); at > 0; at = fragment.indexOf(ACTION, at + 1)) {
      char before = fragment.charAt(at - 1);
      int after = at + ACTION.length();
      boolean whole = after < fragment.length() && " \t\r\n/>".indexOf(fragment.charAt(after)) >= 0;
      found += whole && (before == '<' || before == ':') ? 1 : 0;
    }
    for (int ordinal = 0; ordinal < found; ordinal++) {
      if (!ordinals.contains(ordinal)) {
        return false;
      }
    }
    return found > 0 && found == ordinals.size();
  }

  private static boolean isAction(XMLStreamReader2 xml, String namespace) {
    return xml.getLocalName().equals(ACTION) && namespace.equals(xml.getNamespaceURI());
  }

  /** The line of an action that goes, goes with it. */
  private static int blanksBefore(String fragment, int start) {
    int from = start;
    while (from > 0 && " \t\r\n".indexOf(fragment.charAt(from - 1)) >= 0) {
      from--;
    }
    return from;
  }
}
