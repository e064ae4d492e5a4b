package org.egovops.importing;

import java.io.IOException;
import java.io.InputStream;

/** File content (文件内容) that can be read as often as needed. */
@FunctionalInterface
public interface FileContent {

  InputStream open() throws IOException;
}
