package org.jalon.certification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certifications put together from open sources as JSON (gzip), and the same as France compétences
 * would export them. Where no source says whether one is in force, it is written as in force.
 */
final class OpenCertifications {

  private final Map<String, JsonNode> byCode = new LinkedHashMap<>();

  OpenCertifications(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (JsonNode node : JsonMapper.builder().build().readTree(in)) {
        byCode.put(text(node, "code"), node);
      }
    }
  }

  Set<String> codes() {
    return byCode.keySet();
  }

  /** Those that the code's own record names. */
  List<String> replacedBy(String code) {
    return several(byCode.get(code), "remplacePar");
  }

  /** By code, as the record of either says. */
  Map<String, Set<String>> successors() {
    Map<String, Set<String>> successors = new LinkedHashMap<>();
    byCode.forEach((code, node) -> {
      several(node, "remplacePar").forEach(next -> add(successors, code, next));
      several(node, "remplace").forEach(former -> add(successors, former, code));
    });
    return successors;
  }

  private static void add(Map<String, Set<String>> successors, String former, String next) {
    successors.computeIfAbsent(former, code -> new TreeSet<>()).add(next);
  }

  /** Those of one register, in an archive. */
  int write(Path zip, String register) throws IOException {
    int written = 0;
    try (OfficialXml xml = OfficialXml.zip(zip, register)) {
      for (Map.Entry<String, JsonNode> entry : byCode.entrySet()) {
        if (entry.getKey().matches(register + "[0-9]+")) {
          write(xml, entry.getKey(), entry.getValue());
          written++;
        }
      }
    }
    return written;
  }

  private static void write(OfficialXml xml, String code, JsonNode node) throws IOException {
    xml.open("FICHE").leaf("ID_FICHE", code.replaceAll("\\D", "")).leaf("NUMERO_FICHE", code);
    xml.leaf("INTITULE", text(node, "intitule")).leaf("ETAT_FICHE", "Publiée");
    xml.open("ABREGE").leaf("CODE", text(node, "abrege")).shut("ABREGE");
    xml.open("NOMENCLATURE_EUROPE");
    xml.leaf("NIVEAU", text(node, "niveau").isEmpty() ? "" : "NIV" + text(node, "niveau"));
    xml.shut("NOMENCLATURE_EUROPE");
    xml.leaf("ACTIF", text(node, "actif").equals("INACTIVE") ? "Non" : "Oui");
    xml.leaf("DATE_FIN_ENREGISTREMENT", text(node, "echeance"));
    codes(xml, "FORMACODES", "FORMACODE", List.of(text(node, "formacode")));
    codes(xml, "CODES_NSF", "NSF", List.of(text(node, "nsf")));
    List<String> rome = new ArrayList<>();
    node.path("rome").forEach(job -> rome.add(job.asString()));
    codes(xml, "CODES_ROME", "ROME", rome);
    links(xml, "ANCIENNE", several(node, "remplace"));
    links(xml, "NOUVELLE", several(node, "remplacePar"));
    xml.open("CERTIFICATEURS").open("CERTIFICATEUR");
    xml.leaf("NOM_CERTIFICATEUR", text(node, "certificateur"));
    xml.shut("CERTIFICATEUR").shut("CERTIFICATEURS").shut("FICHE");
  }

  private static void codes(OfficialXml xml, String list, String item, List<String> codes)
      throws IOException {
    xml.open(list);
    for (String code : codes) {
      xml.open(item).leaf("CODE", code).shut(item);
    }
    xml.shut(list);
  }

  private static void links(OfficialXml xml, String which, List<String> codes) throws IOException {
    xml.open(which + "S_CERTIFICATIONS");
    for (String code : codes) {
      xml.open(which + "_CERTIFICATION").leaf("ID_FICHE_" + which + "_CERTIFICATION", code);
      xml.shut(which + "_CERTIFICATION");
    }
    xml.shut(which + "S_CERTIFICATIONS");
  }

  private static List<String> several(JsonNode node, String field) {
    String text = text(node, field);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : "";
  }
}
