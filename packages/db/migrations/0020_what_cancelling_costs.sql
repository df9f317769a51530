-- What cancelling costs: ordered tiers instead of one notice. The notice N so far becomes "free until N before, then ask".
CREATE FUNCTION pg_temp.cancellation(notice integer) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object(
    'version', 2,
    'tiers', CASE WHEN notice = 0
      THEN '[{"noticeMinutes": 0, "owedPercent": 0}]'::jsonb
      ELSE jsonb_build_array(
        jsonb_build_object('noticeMinutes', notice, 'owedPercent', 0),
        jsonb_build_object('noticeMinutes', 0, 'owedPercent', 100))
      END,
    'graceMinutes', 10,
    'insideLastTier', 'asks')
$$;

ALTER TABLE professionals ADD COLUMN cancellation jsonb;
UPDATE professionals SET cancellation = pg_temp.cancellation(cancel_notice_minutes);
ALTER TABLE professionals
  DROP CONSTRAINT professionals_notice,
  DROP COLUMN cancel_notice_minutes,
  ALTER COLUMN cancellation SET NOT NULL,
  ALTER COLUMN cancellation SET DEFAULT '{"version": 2, "tiers": [{"noticeMinutes": 1440, "owedPercent": 0}, {"noticeMinutes": 0, "owedPercent": 100}], "graceMinutes": 10, "insideLastTier": "asks"}',
  ADD CONSTRAINT professionals_notice CHECK (reschedule_notice_minutes >= 0),
  ADD CONSTRAINT professionals_cancellation CHECK (jsonb_array_length(cancellation -> 'tiers') BETWEEN 1 AND 5);

-- A service can have terms of its own.
ALTER TABLE services
  ADD COLUMN cancellation jsonb,
  ADD CONSTRAINT services_cancellation CHECK (jsonb_array_length(cancellation -> 'tiers') BETWEEN 1 AND 5);

-- The terms under which each booking was made, and what its cancellation cost.
UPDATE bookings SET policy = jsonb_build_object(
  'rescheduleNoticeMinutes', policy -> 'rescheduleNoticeMinutes',
  'cancellation', pg_temp.cancellation((policy ->> 'cancelNoticeMinutes')::integer));
ALTER TABLE bookings
  ADD COLUMN cancelled_owed_minor bigint NOT NULL DEFAULT 0,
  ADD COLUMN cancelled_late boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT bookings_policy CHECK (jsonb_array_length(policy -> 'cancellation' -> 'tiers') BETWEEN 1 AND 5),
  ADD CONSTRAINT bookings_cancelled_owed CHECK (cancelled_owed_minor >= 0),
  ADD CONSTRAINT bookings_cancelled_late CHECK (
    NOT cancelled_late OR (status = 'cancelled' AND cancelled_by = 'client'));
ALTER TABLE booking_changes
  ADD COLUMN owed_minor bigint,
  ADD CONSTRAINT booking_changes_owed CHECK (owed_minor IS NULL OR (kind = 'cancelled' AND owed_minor >= 0));

DROP FUNCTION pg_temp.cancellation(integer);
