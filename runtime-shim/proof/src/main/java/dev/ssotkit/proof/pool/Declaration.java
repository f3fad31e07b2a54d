package dev.ssotkit.proof.pool;

/** A member where it is declared. */
public record Declaration(ClassOutline owner, MemberOutline member) {}
