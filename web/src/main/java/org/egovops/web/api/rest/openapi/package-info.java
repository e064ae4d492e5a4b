/**
 * Description of the REST interface (接口说明, OpenAPI 3.0), read from the resources and forms
 * themselves: what is served is what is described (INC-12, decision 0076).
 */
package org.egovops.web.api.rest.openapi;
