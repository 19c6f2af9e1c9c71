package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Eligibility;
import org.jalon.certification.reconversion.Target;
import org.jalon.certification.reconversion.Verdict;

/** See {@link Eligibility#judge}. */
@FunctionalInterface
interface Judge {

  Verdict judge(Target target, String idcc, LocalDate written, List<Agreement> agreements);
}
