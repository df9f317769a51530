-- How many sessions a day and a week may have, and when a break is due. Null: no limit.
ALTER TABLE professionals ADD COLUMN session_limits jsonb;
ALTER TABLE services ADD COLUMN session_limits jsonb;
