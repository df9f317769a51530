-- What became of a place: the client attended, or did not come. When it was recorded, and when the client contested it.
DROP INDEX bookings_client_once;
DROP INDEX bookings_seat;
ALTER TABLE bookings
  DROP CONSTRAINT bookings_status,
  ADD COLUMN settled_at timestamp with time zone,
  ADD COLUMN contested_at timestamp with time zone;
ALTER TABLE booking_changes DROP CONSTRAINT booking_changes_kind;

UPDATE bookings SET status = 'attended' WHERE status = 'completed';
UPDATE bookings SET settled_at = updated_at WHERE status IN ('attended', 'no_show');
UPDATE booking_changes SET kind = 'attended' WHERE kind = 'completed';

ALTER TABLE bookings
  ADD CONSTRAINT bookings_status CHECK (status IN ('held', 'confirmed', 'cancelled', 'expired', 'attended', 'no_show')),
  ADD CONSTRAINT bookings_settled CHECK ((settled_at IS NOT NULL) = (status IN ('attended', 'no_show'))),
  ADD CONSTRAINT bookings_contested CHECK (contested_at IS NULL OR status IN ('attended', 'no_show'));
ALTER TABLE booking_changes
  ADD CONSTRAINT booking_changes_kind CHECK (
    kind IN ('held', 'confirmed', 'rescheduled', 'cancelled', 'expired', 'attended', 'no_show', 'contested'));

CREATE UNIQUE INDEX bookings_seat ON bookings (professional_id, session_id, seat)
  WHERE status IN ('held', 'confirmed', 'attended', 'no_show');
CREATE UNIQUE INDEX bookings_client_once ON bookings (professional_id, session_id, client_id)
  WHERE status IN ('held', 'confirmed', 'attended', 'no_show');
-- For the job that completes what ended.
CREATE INDEX sessions_to_complete ON sessions (ends_at) WHERE status = 'scheduled';
