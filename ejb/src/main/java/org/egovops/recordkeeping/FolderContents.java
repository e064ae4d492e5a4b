package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Content of attachments in a folder (附件内容存于文件夹) named by {@code egovops.attachments.folder}, for
 * offices that do not want files in the database; nodes of a cluster share it. File names are made
 * here and owe nothing to what the sender called the file.
 */
@ApplicationScoped
class FolderContents implements Contents {

  /** A file was begun; it is worth keeping only if the transaction is. */
  record Begun(String key) {}

  @Inject
  @ConfigProperty(name = "egovops.attachments.folder")
  Optional<String> folder;

  @Inject Event<Begun> begun;

  /** Whether this installation keeps new content in a folder. */
  boolean configured() {
    return folder.isPresent();
  }

  @Override
  public void append(String key, int number, byte[] chunk) {
    Path file = file(key);
    try {
      if (number == 0) {
        begun.fire(new Begun(key));
        Files.createDirectories(file.getParent());
      }
      write(file, (long) number * CHUNK, chunk);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot write attachment " + file, failed);
    }
  }

  private static void write(Path file, long at, byte[] chunk) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rwd")) {
      open.seek(at);
      open.write(chunk);
    }
  }

  @Override
  public byte[] chunk(String key, int number) {
    Path file = file(key);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      open.seek((long) number * CHUNK);
      byte[] bytes = new byte[CHUNK];
      int read = Math.max(0, open.read(bytes));
      return Arrays.copyOf(bytes, read);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read attachment " + file, failed);
    }
  }

  /** A transaction that failed leaves no file behind. */
  void discard(@Observes(during = TransactionPhase.AFTER_FAILURE) Begun failed) {
    try {
      Files.deleteIfExists(file(failed.key()));
    } catch (IOException stays) {
      throw new UncheckedIOException("Cannot remove " + file(failed.key()), stays);
    }
  }

  private Path file(String key) {
    String name = UUID.fromString(key).toString();
    return Path.of(folder.orElseThrow(FolderContents::notConfigured))
        .resolve(name.substring(0, 2))
        .resolve(name);
  }

  private static IllegalStateException notConfigured() {
    return new IllegalStateException(
        "This attachment lies in a folder, but egovops.attachments.folder is not set");
  }
}
