/** What operators of the network and regional teams work with: runs, findings, offers, users. */
@ApplicationModule(
    allowedDependencies = {
      "page",
      "intake",
      "feedback",
      "diffusion",
      "diffusion :: file",
      "offer",
      "offer :: derive",
      "quality",
      "certification",
      "organisation",
      "register",
      "place",
      "run",
      "vocabulary",
      "language"
    })
@NullMarked
package org.jalon.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
