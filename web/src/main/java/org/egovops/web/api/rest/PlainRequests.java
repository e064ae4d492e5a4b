package org.egovops.web.api.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.stream.Stream;
import org.egovops.web.spool.SteadyBody;

/**
 * Plain requests (请求检查): an address holds no control characters, and a body is no larger than what
 * anybody would send; whatever says less than it sends, or is sent too slowly, is cut off while it
 * is read. JSON is UTF-8 and nothing else.
 */
@Provider
@PreMatching
public class PlainRequests implements ContainerRequestFilter {

  /** Largest JSON body in bytes. */
  static final int LARGEST_JSON = 1024 * 1024;

  /** Largest file in bytes. */
  static final int LARGEST_FILE = 100 * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (hasControls(request.getUriInfo())) {
      throw new ClientErrorException(Response.Status.BAD_REQUEST);
    }
    boolean json = isJson(request.getMediaType());
    if (json && !isUtf8(request.getMediaType())) {
      throw new NotSupportedException();
    }
    long most = json ? LARGEST_JSON : LARGEST_FILE;
    if (request.getLength() > most) {
      throw tooLarge();
    }
    InputStream steady =
        new SteadyBody(
            request.getEntityStream(), most, PlainRequests::tooLarge, PlainRequests::tooSlow);
    request.setEntityStream(json ? new Utf8Body(steady) : steady);
  }

  private static boolean hasControls(UriInfo address) {
    Stream<String> parameters =
        address.getQueryParameters().entrySet().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.getKey()), one.getValue().stream()));
    return Stream.concat(Stream.of(address.getPath()), parameters)
        .flatMapToInt(String::chars)
        .anyMatch(PlainRequests::unprintable);
  }

  /** Control characters other than tab and line ends. */
  static boolean unprintable(int sign) {
    return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
  }

  private static boolean isJson(MediaType type) {
    return type == null || "json".equals(type.getSubtype());
  }

  /** JSON has no charset but UTF-8; whoever names another one would not be understood. */
  static boolean isUtf8(MediaType type) {
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || "UTF-8".equalsIgnoreCase(charset);
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static ClientErrorException tooSlow() {
    return new ClientErrorException(Response.Status.REQUEST_TIMEOUT);
  }
}
