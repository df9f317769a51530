-- A service may ask for approval. A request keeps its seat and its time until the professional answers, or until it ends.
ALTER TABLE services
  ADD COLUMN answer_hours integer,
  ADD CONSTRAINT services_answer_hours CHECK (answer_hours > 0);

DROP INDEX bookings_client_once;
DROP INDEX bookings_seat;
ALTER TABLE bookings
  ADD COLUMN suggested_starts jsonb NOT NULL DEFAULT '[]',
  DROP CONSTRAINT bookings_status,
  DROP CONSTRAINT bookings_held_until,
  ADD CONSTRAINT bookings_status CHECK (status IN (
    'held', 'requested', 'confirmed', 'cancelled', 'expired', 'attended', 'no_show',
    'declined', 'withdrawn', 'unanswered')),
  ADD CONSTRAINT bookings_held_until CHECK ((status IN ('held', 'requested')) <= (held_until IS NOT NULL)),
  ADD CONSTRAINT bookings_suggested_starts CHECK (
    jsonb_array_length(suggested_starts) <= 3 AND (suggested_starts = '[]' OR status = 'declined'));
ALTER TABLE booking_changes
  DROP CONSTRAINT booking_changes_kind,
  ADD CONSTRAINT booking_changes_kind CHECK (kind IN (
    'held', 'requested', 'approved', 'declined', 'withdrawn', 'unanswered', 'suggestion_taken', 'confirmed',
    'rescheduled', 'cancelled', 'expired', 'attended', 'no_show', 'contested'));

CREATE UNIQUE INDEX bookings_seat ON bookings (professional_id, session_id, seat)
  WHERE status IN ('held', 'requested', 'confirmed', 'attended', 'no_show');
CREATE UNIQUE INDEX bookings_client_once ON bookings (professional_id, session_id, client_id)
  WHERE status IN ('held', 'requested', 'confirmed', 'attended', 'no_show');
-- For the requests that a professional has to answer.
CREATE INDEX bookings_requested ON bookings (professional_id, held_until) WHERE status = 'requested';
