-- The professional may give up the buffers around a session, but two sessions never overlap. So the times themselves
-- and the times with buffers are two constraints; the second one leaves out the sessions whose buffers were given up.
ALTER TABLE sessions
  ADD COLUMN keeps_buffers boolean NOT NULL DEFAULT true,
  DROP CONSTRAINT sessions_no_overlap,
  ADD CONSTRAINT sessions_no_overlap EXCLUDE USING gist (professional_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    WHERE (status IN ('held', 'scheduled', 'live')),
  ADD CONSTRAINT sessions_keep_buffers EXCLUDE USING gist (professional_id WITH =, occupied WITH &&)
    WHERE (keeps_buffers AND status IN ('held', 'scheduled', 'live'));
