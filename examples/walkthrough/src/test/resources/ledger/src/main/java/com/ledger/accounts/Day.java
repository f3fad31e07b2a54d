package com.ledger.accounts;

import com.ledger.audit.AuditLog;
import com.ledger.audit.AuditLogViewer;

/** A day in the bank: seven things happen, and the auditor wants to see seven. */
public class Day {
    private Day() {}

    public static void main(String[] arguments) throws Exception {
        new Login().login("ada");
        new Transfers().transfer("ada", 10);
        new Limits().raise("bob", 500);
        new Statements().send("bob");
        new Plugins().started("bob");
        AuditLog.getInstance().record("bob", "left");
        System.out.println(new AuditLogViewer(AuditLog.getInstance()).page(0, 10));
        System.out.println("the auditor sees " + AuditLog.getInstance().size() + " of 7");
    }
}
