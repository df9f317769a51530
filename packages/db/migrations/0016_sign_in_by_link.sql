-- A mailed link signs in. browser_hash: the hash of the browser that asked for it, which needs no further press.
ALTER TABLE account_tokens
  ADD COLUMN browser_hash text,
  DROP CONSTRAINT account_tokens_purpose,
  ADD CONSTRAINT account_tokens_purpose
    CHECK (purpose IN ('confirm-email', 'reset-password', 'change-email', 'sign-in', 'signed-up-here'));

-- The first steps of a practice: when the professional looked at the page that clients see, and hid the list.
ALTER TABLE professionals
  ADD COLUMN page_seen_at timestamptz,
  ADD COLUMN steps_hidden_at timestamptz;
