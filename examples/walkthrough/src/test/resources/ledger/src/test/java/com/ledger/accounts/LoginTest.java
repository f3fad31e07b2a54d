package com.ledger.accounts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class LoginTest {
    @Test
    void everybody_may_log_in() {
        assertDoesNotThrow(() -> new Login().login("ada"));
    }
}
