-- Whole days of time off are dates of the practice's calendar, so they have neither a zone nor instants.
ALTER TABLE time_off
  ADD COLUMN first_date date,
  ADD COLUMN last_date date,
  ADD COLUMN yearly boolean NOT NULL DEFAULT false,
  ALTER COLUMN starts_local DROP NOT NULL,
  ALTER COLUMN ends_local DROP NOT NULL,
  ALTER COLUMN zone DROP NOT NULL,
  ALTER COLUMN during DROP NOT NULL;

-- Time off from midnight to midnight by the clock of the practice was chosen as whole days.
UPDATE time_off
SET first_date = starts_local::date, last_date = ends_local::date - 1,
  starts_local = NULL, ends_local = NULL, zone = NULL, during = NULL
FROM professionals
WHERE professionals.id = time_off.professional_id AND professionals.zone = time_off.zone
  AND starts_local::time = '00:00' AND ends_local::time = '00:00';

ALTER TABLE time_off ADD CONSTRAINT time_off_kind CHECK (
  CASE WHEN first_date IS NULL
    THEN num_nonnulls(starts_local, ends_local, zone, during) = 4 AND last_date IS NULL AND NOT yearly
    ELSE num_nonnulls(starts_local, ends_local, zone, during) = 0 AND last_date IS NOT NULL
      AND last_date >= first_date
  END);

CREATE INDEX time_off_dates ON time_off (professional_id, last_date) WHERE first_date IS NOT NULL;

-- The public holidays on which a practice is closed. Names in kept_open are those of the calendar, not of people.
CREATE TABLE practice_holidays (
  professional_id uuid PRIMARY KEY REFERENCES professionals ON DELETE CASCADE,
  country         text,
  region          text,
  kept_open       jsonb NOT NULL DEFAULT '[]',
  version         integer NOT NULL DEFAULT 1,
  updated_at      timestamptz NOT NULL,
  CONSTRAINT practice_holidays_region CHECK (region IS NULL OR country IS NOT NULL)
);
