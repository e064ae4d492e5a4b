package org.egovops.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Home (安装目录): the directory where this installation keeps what must survive a new release and must
 * not lie in the database: keys, one-time passwords. Named by the system property {@code
 * egovops.data} or the environment variable {@code EGOVOPS_DATA}; otherwise {@code .egovops} in the
 * home directory of the account that runs the server.
 */
public final class Home {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private Home() {}

  public static Path directory() {
    return Path.of(
        setting("egovops.data", Path.of(System.getProperty("user.home"), ".egovops").toString()));
  }

  /** A setting by its system property, else its environment variable, else {@code otherwise}. */
  public static String setting(String name, String otherwise) {
    String variable = name.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    String found = System.getProperty(name, System.getenv(variable));
    return found == null || found.isBlank() ? otherwise : found;
  }

  /** Writes a file at once and readable by its owner only; replaces an older one. */
  public static Path writeSecret(String name, String content) {
    Path file = directory().resolve(name);
    try {
      Files.createDirectories(directory());
      Path draft = ownedFile(name);
      Files.writeString(draft, content);
      return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot write " + file + "; set egovops.data", failed);
    }
  }

  private static Path ownedFile(String name) throws IOException {
    boolean posix = directory().getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? Files.createTempFile(
            directory(), name, ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY))
        : Files.createTempFile(directory(), name, ".new");
  }
}
