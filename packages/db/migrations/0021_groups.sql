-- Groups: several people in one session.
ALTER TABLE services
  ADD COLUMN attendees_see text NOT NULL DEFAULT 'nobody',
  ADD COLUMN minimum_places integer,
  ADD COLUMN decide_hours_before integer,
  ADD CONSTRAINT services_capacity CHECK (capacity > 0),
  ADD CONSTRAINT services_attendees_see CHECK (attendees_see IN ('nobody', 'names')),
  ADD CONSTRAINT services_minimum CHECK (
    (minimum_places IS NULL) = (decide_hours_before IS NULL)
    AND minimum_places > 0 AND decide_hours_before > 0);

-- A session that its professional scheduled stands without places. Its minimum is decided some hours before its start.
ALTER TABLE sessions
  ADD COLUMN stands boolean NOT NULL DEFAULT false,
  ADD COLUMN attendees_see text NOT NULL DEFAULT 'nobody',
  ADD COLUMN minimum_places integer,
  ADD COLUMN decide_hours_before integer,
  ADD COLUMN decided_at timestamp with time zone,
  ADD CONSTRAINT sessions_capacity CHECK (capacity > 0),
  ADD CONSTRAINT sessions_attendees_see CHECK (attendees_see IN ('nobody', 'names')),
  ADD CONSTRAINT sessions_minimum CHECK (
    (minimum_places IS NULL) = (decide_hours_before IS NULL)
    AND minimum_places > 0 AND decide_hours_before > 0);

-- For the job that decides minimums.
CREATE INDEX sessions_to_decide ON sessions (starts_at)
  WHERE status = 'scheduled' AND minimum_places IS NOT NULL AND decided_at IS NULL;

-- A group that did not reach its minimum is cancelled by the clock.
ALTER TABLE bookings
  DROP CONSTRAINT bookings_cancelled_by,
  ADD CONSTRAINT bookings_cancelled_by CHECK (cancelled_by IN ('client', 'professional', 'clock'));
