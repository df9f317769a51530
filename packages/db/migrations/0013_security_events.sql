-- How often a rule refused somebody in an hour: an account, or a keyed digest of a network. No content.
CREATE TABLE security_events (
  hour       timestamptz NOT NULL,
  rule       text NOT NULL,
  subject    text NOT NULL,
  account_id uuid,
  count      integer NOT NULL,
  PRIMARY KEY (hour, rule, subject)
);
CREATE INDEX security_events_account_id ON security_events (account_id) WHERE account_id IS NOT NULL;
