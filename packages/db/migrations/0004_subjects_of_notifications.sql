-- A notification names the row it is about by type and id, so that its table knows no feature. professional_id stays:
-- rows of a practice are found by it. A declined invitation was never named; it is about the practice.
ALTER TABLE notifications
  ADD COLUMN subject_type text,
  ADD COLUMN subject_id uuid;

UPDATE notifications SET
  subject_type = CASE
    WHEN booking_id IS NOT NULL THEN 'booking'
    WHEN connection_id IS NOT NULL THEN 'connection'
    WHEN professional_id IS NOT NULL THEN 'professional'
    ELSE 'account' END,
  subject_id = coalesce(booking_id, connection_id, professional_id, account_id);

ALTER TABLE notifications
  ALTER COLUMN subject_type SET NOT NULL,
  ALTER COLUMN subject_id SET NOT NULL,
  DROP COLUMN booking_id,
  DROP COLUMN connection_id;
