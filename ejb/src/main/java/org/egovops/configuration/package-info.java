/**
 * Configuration (配置管理): what the services run on, and which of it a contract covers. At present the
 * register of configuration items (CFG-01, CFG-07, CFG-08), the hardware list that bounds a
 * contract (SCP-14, SCP-15) and the question whether an item lies within it (SCP-16). Events out:
 * {@link org.egovops.configuration.ScopeChanged}; in: none.
 */
package org.egovops.configuration;
