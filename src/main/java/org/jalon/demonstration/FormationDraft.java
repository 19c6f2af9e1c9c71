package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.jalon.lheo.Action;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Code;
import org.jalon.lheo.DomaineFormation;
import org.jalon.lheo.Extras;
import org.jalon.lheo.Formation;

/** A LHÉO formation while it is being written. */
final class FormationDraft {

  /** Version of Formacode. */
  static final String FORMACODE = "V14";

  final List<Code> formacodes = new ArrayList<>();
  final List<Code> nsf = new ArrayList<>();
  final List<Code> rome = new ArrayList<>();
  String title = "-";
  String objective = "-";
  String results = "-";
  String content = "-";
  String certifying = "0";
  String pathway = "1";
  String entryLevel = "1";
  String exitLevel = "1";
  String aim = "5";
  final List<Certification> certifications = new ArrayList<>();
  final List<String> web = new ArrayList<>();
  final List<Action> actions = new ArrayList<>();

  void formacode(String value) {
    formacodes.add(new Code(value, FORMACODE, formacodes.isEmpty() ? "principal" : ""));
  }

  Formation done(Organisation body, String number, String changed) {
    return new Formation(
        new DomaineFormation(formacodes, nsf, rome, Attributs.NONE, Extras.NONE),
        title,
        objective,
        results,
        content,
        certifying,
        List.of(body.contact()),
        pathway,
        entryLevel,
        aim,
        certifications,
        List.of(),
        exitLevel,
        web,
        actions,
        body.responsible(),
        "",
        "",
        List.of(),
        List.of(),
        Attributs.numbered(number).withDatemaj(changed),
        Extras.NONE);
  }
}
