package com.ledger.accounts;

import com.ledger.audit.AuditTrail;

/** Lets people in. */
public class Login {
    private final AuditTrail trail = new AuditTrail();

    public void login(String who) {
        trail.record(who, "logged in");
    }
}
