package org.egovops.party.parameter;

/** Parameter changed (参数变更): this node reads it anew at once, others within seconds. */
public record ParameterChanged(Parameter parameter) {}
