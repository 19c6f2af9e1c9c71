package org.jalon.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** Pictures of cells and one page that shows them small, kind by kind: {@code target/matrix}. */
final class ContactSheet {

  private static final Path FOLDER = Path.of("target/matrix");

  private final Map<PageKind, List<String>> rows = new EnumMap<>(PageKind.class);

  void add(Cell cell, byte[] picture, List<?> faults) throws IOException {
    String file = cell.name() + ".jpg";
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(file), picture);
    rows.computeIfAbsent(cell.kind(), kind -> new ArrayList<>())
        .add(
            "<figure%s><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"\"></a><figcaption>%s %s %d<pre>%s</pre></figcaption></figure>"
                .formatted(
                    faults.isEmpty() ? "" : " class=\"bad\"",
                    file,
                    file,
                    cell.language(),
                    cell.look(),
                    cell.width(),
                    HtmlUtils.htmlEscape(
                        String.join("\n", faults.stream().map(String::valueOf).toList()))));
  }

  /** Nothing is written where no picture was taken. */
  void write() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Matrix</title>
            <style>body{font:12px sans-serif}section{display:flex;flex-wrap:wrap;gap:8px}
            figure{margin:0;inline-size:180px}img{inline-size:180px;block-size:240px;object-fit:cover;object-position:top;border:1px solid}
            .bad img{border:3px solid red}pre{white-space:pre-wrap;color:red;max-block-size:12em;overflow:auto}</style>
            """);
    rows.forEach((kind, figures) ->
        page.append("<h2>")
            .append(kind)
            .append("</h2><section>")
            .append(String.join("\n", figures))
            .append("</section>\n"));
    Files.writeString(FOLDER.resolve("index.html"), page);
  }
}
