/**
 * Pages for everyone. This package holds what all pages share: frame, words, static addresses,
 * security headers; sub-packages hold one audience each.
 */
@ApplicationModule(
    allowedDependencies = {
      "page",
      "page :: template",
      "feedback",
      "diffusion",
      "diffusion :: file",
      "understanding",
      "certification :: fiche",
      "certification :: reconversion",
      "search",
      "search :: certification",
      "search :: visibility",
      "diffusion",
      "diffusion :: file",
      "diffusion :: trial",
      "diffusion :: sheet",
      "offer",
      "offer :: derive",
      "quality :: code",
      "run",
      "place",
      "vocabulary",
      "language"
    })
@NullMarked
package org.jalon.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
