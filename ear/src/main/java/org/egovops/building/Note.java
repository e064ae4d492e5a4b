package org.egovops.building;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Note (便条): a small file in which the launcher remembers what it did. */
record Note(Path file) {

  boolean says(String text) {
    try {
      return Files.exists(file) && Files.readString(file).equals(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What a file holds, in 64 characters. */
  static String digest(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException missing) {
      throw new CannotStart("This file cannot be read: " + file.toAbsolutePath(), missing);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
