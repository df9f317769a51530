-- The rule that makes recurring sessions. A client's series books one place each time, a group's has no client.
CREATE TABLE series (
  professional_id  uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id               uuid NOT NULL,
  service_id       uuid NOT NULL,
  client_id        uuid REFERENCES accounts,
  starts_local     timestamp NOT NULL,
  duration_minutes integer NOT NULL,
  zone             text NOT NULL,
  rule             text NOT NULL,
  date_count       integer,
  until_date       date,
  status           text NOT NULL,
  paused_from      date,
  rolled_until     date NOT NULL,
  overrides        jsonb NOT NULL DEFAULT '[]',
  capacity         integer,
  follows_id       uuid,
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  FOREIGN KEY (professional_id, service_id) REFERENCES services (professional_id, id),
  CONSTRAINT series_status CHECK (status IN ('active', 'paused', 'ended')),
  CONSTRAINT series_paused CHECK ((status = 'paused') = (paused_from IS NOT NULL)),
  CONSTRAINT series_duration CHECK (duration_minutes > 0),
  CONSTRAINT series_one_end CHECK (date_count IS NULL OR until_date IS NULL),
  CONSTRAINT series_count CHECK (date_count >= 0),
  CONSTRAINT series_seats CHECK (capacity > 0 AND (client_id IS NULL OR capacity IS NULL))
);

CREATE INDEX series_of_client ON series (client_id) WHERE client_id IS NOT NULL AND status <> 'ended';
CREATE INDEX series_to_roll ON series (rolled_until) WHERE status = 'active';

-- What was decided about a date. Its original start names it for ever, so the job that books ahead never makes it twice.
CREATE TABLE series_dates (
  professional_id uuid NOT NULL,
  series_id       uuid NOT NULL,
  original        timestamp NOT NULL,
  state           text NOT NULL,
  session_id      uuid,
  reason          text,
  PRIMARY KEY (professional_id, series_id, original),
  FOREIGN KEY (professional_id, series_id) REFERENCES series (professional_id, id) ON DELETE CASCADE,
  FOREIGN KEY (professional_id, session_id) REFERENCES sessions (professional_id, id) ON DELETE CASCADE,
  CONSTRAINT series_dates_state CHECK (state IN ('booked', 'skipped', 'paused', 'taken')),
  CONSTRAINT series_dates_booked CHECK ((state = 'booked') <= (session_id IS NOT NULL)),
  CONSTRAINT series_dates_reason CHECK ((state = 'taken') = (reason IS NOT NULL))
);

CREATE UNIQUE INDEX series_dates_session ON series_dates (professional_id, session_id) WHERE session_id IS NOT NULL;
