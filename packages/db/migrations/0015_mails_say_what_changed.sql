-- A line about a session keeps the times before and after its change, so that the bell and the mail still tell them
-- after later changes. No times before: it was booked. No times after: it was cancelled.
ALTER TABLE notifications
  ADD COLUMN was_starts_at timestamp with time zone,
  ADD COLUMN was_ends_at timestamp with time zone,
  ADD COLUMN starts_at timestamp with time zone,
  ADD COLUMN ends_at timestamp with time zone,
  ADD CONSTRAINT notifications_was CHECK ((was_starts_at IS NULL) = (was_ends_at IS NULL)),
  ADD CONSTRAINT notifications_times CHECK ((starts_at IS NULL) = (ends_at IS NULL));

CREATE INDEX notifications_subject_open ON notifications (account_id, subject_id, happened) WHERE mail IN ('waiting', 'held');

-- The calendar file of a mail that the local inbox keeps.
ALTER TABLE inbox_messages ADD COLUMN calendar bytea;

-- The links to calendar files in mails are derived from this number too. A higher number revokes the earlier links.
ALTER TABLE accounts ADD COLUMN calendar_links integer NOT NULL DEFAULT 0;
