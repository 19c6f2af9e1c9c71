package org.jalon.search.certification.query;

import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Eligibility;
import org.jalon.search.certification.index.CertificationJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the index and the law together. */
@Configuration(proxyBeanMethods = false)
class CertificationSearchConfiguration {

  @Bean
  LiveCertifications liveCertifications(Agreements agreements, CertificationJson json) {
    return new LiveCertifications(agreements, Eligibility::judge, json);
  }
}
