package org.egovops.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.egovops.kernel.Home;

/**
 * Where this node keeps its index: under {@code egovops.search.folder}, otherwise under the
 * server's own instance directory, otherwise under the temporary directory. The last part of the
 * path is ours alone and names the layout, so a release with another layout begins anew.
 */
final class IndexFolder {

  private static final String LAYOUT = "egovops-search-2";

  private final Path path;

  IndexFolder(Path parent) {
    path = parent.resolve(LAYOUT);
  }

  static IndexFolder configured() {
    String instance = System.getProperty("com.sun.aas.instanceRoot");
    String otherwise = instance == null ? System.getProperty("java.io.tmpdir") : instance;
    return new IndexFolder(Path.of(Home.setting("egovops.search.folder", otherwise)));
  }

  Path path() {
    return path;
  }

  Directory open() throws IOException {
    return FSDirectory.open(Files.createDirectories(path));
  }

  /** Throws the index away. */
  void clear() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(path)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
