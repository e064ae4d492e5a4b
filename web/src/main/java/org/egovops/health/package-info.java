/** Health (健康检查): what load balancers, launchers and operators ask before they trust a node. */
package org.egovops.health;
