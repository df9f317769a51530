-- Demo people have public passwords. The mark stays when one changes their address. Nobody can own an address of
-- hora.example: the domain is reserved (RFC 2606).
ALTER TABLE accounts ADD COLUMN demo boolean NOT NULL DEFAULT false;
UPDATE accounts SET demo = true WHERE email LIKE '%@hora.example';
CREATE INDEX accounts_demo ON accounts (id) WHERE demo;

-- The mark decides whether a login counts, so a process that keeps logins in memory hears of it.
DROP TRIGGER viewer_changed ON accounts;
CREATE TRIGGER viewer_changed AFTER UPDATE OF email_confirmed_at, operator, demo ON accounts
  FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('id');
