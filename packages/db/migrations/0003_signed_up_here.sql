-- The browser that signed up holds a token of its own: it may confirm without the password.
ALTER TABLE account_tokens
  DROP CONSTRAINT account_tokens_purpose,
  ADD CONSTRAINT account_tokens_purpose
    CHECK (purpose IN ('confirm-email', 'reset-password', 'change-email', 'signed-up-here'));
