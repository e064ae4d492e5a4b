package org.egovops.party.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.kernel.OneLine;
import org.egovops.party.Permission;

/** Token form (令牌申请). */
public class TokenForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 100)
  @OneLine
  private String name;

  @NotEmpty private Set<@NotNull Permission> scopes = EnumSet.noneOf(Permission.class);

  @NotNull private Instant expiresAt;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Set<Permission> getScopes() {
    return scopes;
  }

  public void setScopes(Set<Permission> scopes) {
    this.scopes = scopes;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  public void setExpiresAt(Instant expiresAt) {
    this.expiresAt = expiresAt;
  }
}
