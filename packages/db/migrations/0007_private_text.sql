-- Data keys of people, wrapped by a master key that the database does not have.
CREATE TABLE data_keys (
  subject_id    uuid NOT NULL,
  version       integer NOT NULL,
  master_key_id text,
  wrapped       bytea,
  created_at    timestamptz NOT NULL,
  destroyed_at  timestamptz,
  PRIMARY KEY (subject_id, version),
  CONSTRAINT data_keys_version CHECK (version BETWEEN 1 AND 65535),
  CONSTRAINT data_keys_wrapped CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
  CONSTRAINT data_keys_master CHECK ((wrapped IS NULL) = (master_key_id IS NULL))
);
CREATE INDEX data_keys_master_key_id ON data_keys (master_key_id);

-- Every process keeps unwrapped keys in memory. A change is announced when it commits, with the person's id; an empty
-- payload means everybody.
CREATE FUNCTION notify_data_key_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hora_data_keys', coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[0]);
  RETURN NULL;
END
$$;
CREATE TRIGGER data_key_changed AFTER INSERT OR UPDATE OF destroyed_at OR DELETE ON data_keys
  FOR EACH ROW EXECUTE FUNCTION notify_data_key_changed('subject_id');
CREATE TRIGGER data_keys_removed AFTER TRUNCATE ON data_keys
  FOR EACH STATEMENT EXECUTE FUNCTION notify_data_key_changed();

-- SQL has no key. The next start encrypts these texts and empties the table (decision 0067).
CREATE TABLE unencrypted_texts (
  place           text NOT NULL,
  professional_id uuid NOT NULL,
  row_id          uuid NOT NULL,
  author_id       uuid NOT NULL,
  content         text NOT NULL,
  PRIMARY KEY (place, row_id)
);
INSERT INTO unencrypted_texts (place, professional_id, row_id, author_id, content)
  SELECT 'invitations.message', professional_id, id, professional_id, message FROM invitations WHERE message IS NOT NULL;
INSERT INTO unencrypted_texts (place, professional_id, row_id, author_id, content)
  SELECT 'time_off.label', professional_id, id, professional_id, label FROM time_off WHERE label IS NOT NULL;
INSERT INTO unencrypted_texts (place, professional_id, row_id, author_id, content)
  SELECT 'booking_changes.message', c.professional_id, c.id,
    CASE c.actor WHEN 'client' THEN b.client_id ELSE b.professional_id END, c.message
  FROM booking_changes c
  JOIN bookings b ON b.professional_id = c.professional_id AND b.id = c.booking_id
  WHERE c.message IS NOT NULL;

-- A changed type rewrites the table into a new file, so that no page keeps an old text.
ALTER TABLE invitations ALTER COLUMN message TYPE bytea USING NULL;
ALTER TABLE time_off ALTER COLUMN label TYPE bytea USING NULL;
ALTER TABLE booking_changes ALTER COLUMN message TYPE bytea USING NULL;

-- The local inbox replaces a mail server during development; its mails quote messages.
TRUNCATE inbox_messages;
ALTER TABLE inbox_messages
  ALTER COLUMN subject TYPE bytea USING NULL,
  ALTER COLUMN text_body TYPE bytea USING NULL,
  ALTER COLUMN html_body TYPE bytea USING NULL;

-- Unkeyed hashes of short texts can be guessed. A record without a hash accepts every input.
ALTER TABLE idempotency_records ALTER COLUMN input_hash TYPE text USING left(input_hash, 0);
