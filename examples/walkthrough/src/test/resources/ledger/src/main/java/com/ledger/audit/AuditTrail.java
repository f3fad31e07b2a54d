package com.ledger.audit;

/** The name that the first release had. */
public class AuditTrail extends AuditLog {}
