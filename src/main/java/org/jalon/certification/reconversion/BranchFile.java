package org.jalon.certification.reconversion;

import static org.jalon.certification.reconversion.Resource.required;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** branches.json, as src/main/agreements writes it. */
record BranchFile(@Nullable List<Source> sources, @Nullable List<Branch> branches) {

  record Source(String id, String name) {}

  /** The file gives the short name of a source; readers get its whole name. */
  List<Branch> branches(String resource) {
    Map<String, String> names =
        required(sources, resource, "sources").stream()
            .collect(Collectors.toMap(Source::id, Source::name));
    return required(branches, resource, "branches").stream()
        .map(branch -> withSource(branch, names, resource))
        .toList();
  }

  private static Branch withSource(Branch branch, Map<String, String> names, String resource) {
    String id = branch.opcoSource();
    return id == null
        ? branch
        : new Branch(
            branch.idcc(),
            branch.name(),
            branch.opco(),
            required(names.get(id), resource, "source " + id));
  }
}
