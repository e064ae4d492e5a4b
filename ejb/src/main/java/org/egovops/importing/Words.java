package org.egovops.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Words (词汇): how other systems call the fields and their values, in Chinese and English, so that
 * most of a mapping can be proposed. Kept in {@code words.properties}.
 */
final class Words {

  private static final Pattern RANK = Pattern.compile("^\\s*[1-5]\\s*[-–:.、]\\s*(?=\\p{L})");
  private static final Pattern FILLERS = Pattern.compile("[\\s_\\-–:：.()（）*]+");
  private static final Map<String, Map<String, String>> KNOWN = load();

  private Words() {}

  /** The field a header names. */
  static Optional<ImportField> field(String header) {
    return Optional.ofNullable(known("HEADER").get(plain(header))).map(ImportField::valueOf);
  }

  /** The constant of a field's enum a word names. */
  static Optional<String> constant(ImportField field, String word) {
    Optional<String> exact =
        field.constants().stream().map(Enum::name).filter(word::equals).findFirst();
    return exact.or(() -> Optional.ofNullable(known(field.name()).get(plain(word))));
  }

  /** Without case, width, blanks, and a rank in front as in "1 - High". */
  static String plain(String word) {
    String small = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return FILLERS.matcher(RANK.matcher(small).replaceFirst("")).replaceAll("");
  }

  private static Map<String, String> known(String group) {
    return KNOWN.getOrDefault(group, Map.of());
  }

  private static Map<String, Map<String, String>> load() {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, Map<String, String>> known = new HashMap<>();
    words.forEach((key, list) -> add(known, key.toString().split("\\."), list.toString()));
    return known;
  }

  private static void add(Map<String, Map<String, String>> known, String[] key, String list) {
    Map<String, String> group = known.computeIfAbsent(key[0], unused -> new HashMap<>());
    Arrays.stream(list.split("[,，]")).forEach(word -> group.put(plain(word), key[1]));
  }
}
