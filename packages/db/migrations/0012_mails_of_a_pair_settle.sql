-- Mails about what another person did wait for a short time and are merged, so a line keeps the state of its mail.
-- happened: the order in which they happened. Clocks of several processes and ids of one millisecond do not tell it.
-- by_id: the person who caused it. replaced_at: a newer line about the same subject took its place in the bell.
-- mail: null for lines without such a mail, and for older lines. mail_id: the line that names the mail, the same for
-- all lines of a digest. mail_at: when it was sent or, until then, planned.
ALTER TABLE notifications
  ADD COLUMN happened bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN by_id uuid REFERENCES accounts(id) ON DELETE SET NULL,
  ADD COLUMN replaced_at timestamp with time zone,
  ADD COLUMN mail text,
  ADD COLUMN mail_id uuid,
  ADD COLUMN mail_at timestamp with time zone,
  ADD CONSTRAINT notifications_mail CHECK (mail = ANY (ARRAY['waiting'::text, 'held'::text, 'planned'::text, 'done'::text]));

CREATE INDEX notifications_by_id ON notifications (by_id);
CREATE INDEX notifications_mail_open ON notifications (account_id) WHERE mail IN ('waiting', 'held', 'planned');
CREATE INDEX notifications_mail_at ON notifications (account_id, mail_at) WHERE mail_at IS NOT NULL;
DROP INDEX notifications_unread;
CREATE INDEX notifications_unread ON notifications (account_id) WHERE read_at IS NULL AND replaced_at IS NULL;
