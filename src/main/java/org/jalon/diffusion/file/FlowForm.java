package org.jalon.diffusion.file;

import java.util.Locale;
import org.jalon.lheo.LheoVersion;

/** What a file of a flow holds, and how. */
public enum FlowForm {
  LHEO_2_3("lheo-2.3.xml", "application/xml", LheoVersion.V2_3.namespace()),
  LHEO_2_2("lheo-2.2.xml", "application/xml", LheoVersion.V2_2.namespace()),
  /** What LHÉO 2.3 could not say as it stood, and what was left out. */
  REPORT_2_3("lheo-2.3-report.csv", "text/csv", ""),
  REPORT_2_2("lheo-2.2-report.csv", "text/csv", ""),
  CSV("offers.csv", "text/csv", ""),
  JSON_LINES("offers.jsonl", "application/jsonl", ""),
  /** Learning opportunities of the European Learning Model. */
  ELM("elm.jsonld", "application/ld+json", LearningModel.PUBLISHED_AS),
  /** Each id with its hash: what tomorrow's differences are found with. */
  IDS("ids.csv", "text/csv", ""),
  WITHDRAWN_CSV("withdrawn.csv", "text/csv", ""),
  WITHDRAWN_JSON("withdrawn.json", "application/json", "");

  private final String ending;
  private final String mediaType;
  private final String schema;

  FlowForm(String ending, String mediaType, String schema) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.schema = schema;
  }

  /** Stable, such as {@code lheo-2-3}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The end of the names of such files, before {@code .gz}. */
  String ending() {
    return ending;
  }

  /** Once inflated, without a character set. */
  public String mediaType() {
    return mediaType;
  }

  /** What such files are valid against; empty when there is no schema. */
  String schema() {
    return schema;
  }

  static FlowForm lheo(LheoVersion version) {
    return version == LheoVersion.V2_3 ? LHEO_2_3 : LHEO_2_2;
  }

  static FlowForm report(LheoVersion version) {
    return version == LheoVersion.V2_3 ? REPORT_2_3 : REPORT_2_2;
  }
}
