package dev.ssotkit.twins.trial;

/** What became of a program, mostly of one type. */
public record JudgedProgram(TwinProgram program, TwinVerdict verdict) {}
