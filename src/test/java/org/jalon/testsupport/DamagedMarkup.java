package org.jalon.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jalon.lheo.FileFault.Code.ATTRIBUTES_TOO_LARGE;
import static org.jalon.lheo.FileFault.Code.DTD_FORBIDDEN;
import static org.jalon.lheo.FileFault.Code.FRAGMENT_TOO_LARGE;
import static org.jalon.lheo.FileFault.Code.NOT_WELL_FORMED;
import static org.jalon.lheo.FileFault.Code.NOT_XML;
import static org.jalon.lheo.FileFault.Code.TEXT_TOO_LONG;
import static org.jalon.lheo.FileFault.Code.TOO_DEEP;
import static org.jalon.lheo.FileFault.Code.TOO_MANY_ELEMENTS;
import static org.jalon.lheo.FileFault.Code.TRUNCATED;
import static org.jalon.lheo.FileFault.Code.WRONG_NAMESPACE;
import static org.jalon.lheo.FileFault.Code.WRONG_ROOT;
import static org.jalon.testsupport.DamagedFeeds.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jalon.testsupport.DamagedFeeds.Damage;
import org.jalon.testsupport.DamagedFeeds.Outcome;

/** Damage to the XML of a feed, attacks with it, and documents that are no feed. */
final class DamagedMarkup {
  private static final String NAMESPACE = "http://lheo.gouv.fr/2.3";
  private static final String DECLARATION = "?>\n";
  private static final Outcome TAKEN = new Outcome.Taken();

  private final List<Damage> all = new ArrayList<>();

  static List<Damage> all() {
    DamagedMarkup damage = new DamagedMarkup();
    damage.notWellFormed();
    damage.attacks();
    damage.tooMuch();
    damage.otherDocuments();
    return damage.all;
  }

  private void notWellFormed() {
    second("a tag that is not closed", "Été", "<b>Été", refused(NOT_WELL_FORMED));
    second("an end tag is missing", "</action>", "", refused(NOT_WELL_FORMED));
    second("the end of a formation is missing", "</formation>", "", refused(NOT_WELL_FORMED));
    second("an ampersand of its own", "Été", "A & B", refused(NOT_WELL_FORMED));
    second("a lower-than sign of its own", "Été", "niveau < A1", refused(NOT_WELL_FORMED));
    second("an entity of HTML", "Été", "&Eacute;t&eacute;", refused(NOT_WELL_FORMED));
    second("a null character as an entity", "Été", "a&#0;b", refused(NOT_WELL_FORMED));
    second("a control character as an entity", "Été", "a&#x1F;b", refused(NOT_WELL_FORMED));
    second("half a surrogate as an entity", "Été", "a&#xD83D;b", refused(NOT_WELL_FORMED));
    second("an attribute twice", " datemaj=", " numero=\"2\" datemaj=", refused(NOT_WELL_FORMED));
    second(
        "an attribute without quotes",
        "<action ",
        "<action tag=principal ",
        refused(NOT_WELL_FORMED));
    second(
        "a prefix that nobody declared",
        "<action ",
        "<action xsi:nil=\"true\" ",
        refused(NOT_WELL_FORMED));
    second("CDATA left open", "Été", "<![CDATA[Été", refused(TRUNCATED));
    second("a comment left open", "Été", "<!-- Été", refused(TRUNCATED));
    second("a comment in a comment", "Été", "<!-- a <!-- b --> c -->", refused(NOT_WELL_FORMED));
    second("CDATA around a text", "Été", "<![CDATA[Été & <b>]]>", TAKEN);
    second("a comment inside a text", "Été", "É<!-- & -->té", TAKEN);
    text(
        "two roots",
        feed -> feed + "<lheo xmlns=\"" + NAMESPACE + "\"/>",
        refused(NOT_WELL_FORMED));
    text("a blank before the declaration", feed -> "\n" + feed, refused(NOT_XML));
    text(
        "a declaration in the middle",
        feed -> feed.replace("<offres>", "<offres><?xml version=\"1.0\"?>"),
        refused(NOT_WELL_FORMED));
  }

  private void attacks() {
    text(
        "an entity bomb",
        feed ->
            feed.replace(
                    DECLARATION,
                    DECLARATION
                        + "<!DOCTYPE lheo [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
                .replace("Été", "&c;"),
        refused(DTD_FORBIDDEN));
    text(
        "an external entity",
        feed ->
            feed.replace(
                    DECLARATION,
                    DECLARATION + "<!DOCTYPE lheo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("Été", "&x;"),
        refused(DTD_FORBIDDEN));
    text(
        "an external document type",
        feed ->
            feed.replace(
                DECLARATION, DECLARATION + "<!DOCTYPE lheo SYSTEM \"http://192.0.2.1/lheo.dtd\">"),
        refused(DTD_FORBIDDEN));
    second(
        "a document type in the middle",
        "Été",
        "<!DOCTYPE a>",
        refused(NOT_WELL_FORMED, DTD_FORBIDDEN));
    second("a processing instruction", "Été", "<?php echo 1 ?>Été", TAKEN);
  }

  private void tooMuch() {
    second(
        "a huge attribute",
        "<action ",
        "<action tag=\"" + "x".repeat(20_000) + "\" ",
        refused(ATTRIBUTES_TOO_LARGE));
    second(
        "too many attributes",
        "<action ",
        "<action " + numbered(50),
        refused(ATTRIBUTES_TOO_LARGE));
    second("an enormous text", "Été", "x".repeat(300_000), refused(TEXT_TOO_LONG));
    second(
        "an enormous comment",
        "Été",
        "<!--" + "x".repeat(6_000_000) + "-->",
        refused(FRAGMENT_TOO_LARGE));
    second(
        "elements nested too deep",
        "</formation>",
        "<extras>".repeat(80) + "</extras>".repeat(80) + "</formation>",
        refused(TOO_DEEP));
    second(
        "60,000 elements",
        "</formation>",
        "<extras>" + "<extra/>".repeat(60_000) + "</extras></formation>",
        refused(TOO_MANY_ELEMENTS));
  }

  private void otherDocuments() {
    instead(
        "a page of HTML", "<!DOCTYPE html><html><body>404</body></html>", refused(DTD_FORBIDDEN));
    instead(
        "a page of HTML without its type", "<html><body>503</body></html>", refused(WRONG_ROOT));
    instead("JSON", "{\"error\": \"not found\"}", refused(NOT_XML));
    instead("a table", "code;libelle\n1;Lire\n", refused(NOT_XML));
    instead(
        "another root of LHÉO", "<lheo-index xmlns=\"" + NAMESPACE + "\"/>", refused(WRONG_ROOT));
    text(
        "an older version of LHÉO",
        feed -> feed.replace(NAMESPACE, "http://www.lheo.org/1.3.0"),
        refused(WRONG_NAMESPACE));
    text(
        "the namespace of EDOF",
        feed -> feed.replace(NAMESPACE, "https://www.of.moncompteformation.gouv.fr"),
        refused(WRONG_NAMESPACE));
    text(
        "no namespace",
        feed -> feed.replace(" xmlns=\"" + NAMESPACE + "\"", ""),
        refused(WRONG_NAMESPACE));
    text(
        "a namespace with a slash too many",
        feed -> feed.replace(NAMESPACE, NAMESPACE + "/"),
        refused(WRONG_NAMESPACE));
  }

  private static String numbered(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append("a").append(i).append("=\"\" ");
    }
    return attributes.toString();
  }

  private void second(String name, String written, String instead, Outcome outcome) {
    all.add(new Damage(name, feed -> DamagedBytes.inSecond(feed, written, instead), outcome));
  }

  private void text(String name, UnaryOperator<String> done, Outcome outcome) {
    all.add(new Damage(name, feed -> done.apply(DamagedBytes.text(feed)).getBytes(UTF_8), outcome));
  }

  private void instead(String name, String document, Outcome outcome) {
    all.add(new Damage(name, feed -> document.getBytes(UTF_8), outcome));
  }
}
