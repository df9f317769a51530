-- The ground: people, connections, services, availability, bookings, notifications, events.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- People -------------------------------------------------------------------

CREATE TABLE accounts (
  id                 uuid PRIMARY KEY,
  email              text NOT NULL,
  email_confirmed_at timestamptz,
  password_hash      text,
  operator           boolean NOT NULL DEFAULT false,
  created_at         timestamptz NOT NULL,
  updated_at         timestamptz NOT NULL,
  CONSTRAINT accounts_email_lower CHECK (email = lower(email)),
  CONSTRAINT accounts_email_key UNIQUE (email)
);

CREATE TABLE profiles (
  account_id     uuid PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  display_name   text NOT NULL,
  avatar_file_id uuid,
  bio            text,
  links          jsonb NOT NULL DEFAULT '[]',
  language       text NOT NULL,
  zone           text NOT NULL,
  country        text,
  version        integer NOT NULL DEFAULT 1,
  updated_at     timestamptz NOT NULL
);

CREATE TABLE professionals (
  id                          uuid PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  handle                      text NOT NULL,
  profession                  text NOT NULL,
  zone                        text NOT NULL,
  reschedule_notice_minutes   integer NOT NULL DEFAULT 1440,
  cancel_notice_minutes       integer NOT NULL DEFAULT 1440,
  zone_chosen_at              timestamptz,
  onboarded_at                timestamptz,
  version                     integer NOT NULL DEFAULT 1,
  created_at                  timestamptz NOT NULL,
  CONSTRAINT professionals_handle_key UNIQUE (handle),
  CONSTRAINT professionals_handle_shape CHECK (handle ~ '^[a-z0-9](-?[a-z0-9])*$'),
  CONSTRAINT professionals_notice CHECK (reschedule_notice_minutes >= 0 AND cancel_notice_minutes >= 0)
);

CREATE TABLE files (
  id           uuid PRIMARY KEY,
  account_id   uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  purpose      text NOT NULL,
  storage_key  text NOT NULL,
  content_type text NOT NULL,
  bytes        integer NOT NULL,
  created_at   timestamptz NOT NULL,
  CONSTRAINT files_storage_key_key UNIQUE (storage_key)
);
CREATE INDEX files_account_id ON files (account_id);

ALTER TABLE profiles ADD CONSTRAINT profiles_avatar_file_id_fkey
  FOREIGN KEY (avatar_file_id) REFERENCES files ON DELETE SET NULL;

CREATE TABLE logins (
  id                  uuid PRIMARY KEY,
  id_hash             text NOT NULL,
  account_id          uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  device              text NOT NULL,
  country             text,
  created_at          timestamptz NOT NULL,
  last_seen_at        timestamptz NOT NULL,
  idle_expires_at     timestamptz NOT NULL,
  absolute_expires_at timestamptz NOT NULL,
  CONSTRAINT logins_id_hash_key UNIQUE (id_hash)
);
CREATE INDEX logins_account_id ON logins (account_id);

CREATE TABLE account_tokens (
  token_hash text PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  purpose    text NOT NULL,
  email      text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT account_tokens_purpose CHECK (purpose IN ('confirm-email', 'reset-password', 'change-email'))
);
CREATE INDEX account_tokens_account_id ON account_tokens (account_id, purpose);

CREATE TABLE acceptances (
  account_id  uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  document    text NOT NULL,
  version     text NOT NULL,
  sha256      text NOT NULL,
  accepted_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, document, version)
);

-- Connections --------------------------------------------------------------

CREATE TABLE connections (
  professional_id uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  status          text NOT NULL,
  invitation_id   uuid,
  created_at      timestamptz NOT NULL,
  ended_at        timestamptz,
  ended_by        uuid,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (professional_id, id),
  CONSTRAINT connections_pair_key UNIQUE (professional_id, client_id),
  CONSTRAINT connections_not_self CHECK (professional_id <> client_id),
  CONSTRAINT connections_status CHECK (status IN ('active', 'ended')),
  CONSTRAINT connections_end CHECK ((status = 'ended') = (ended_at IS NOT NULL))
);
CREATE INDEX connections_id ON connections (id);
CREATE INDEX connections_client_id ON connections (client_id);

CREATE TABLE blocks (
  blocker_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  blocked_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (blocker_id, blocked_id),
  CONSTRAINT blocks_not_self CHECK (blocker_id <> blocked_id)
);
CREATE INDEX blocks_blocked_id ON blocks (blocked_id);

CREATE TABLE invitations (
  professional_id uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id              uuid NOT NULL,
  channel         text NOT NULL,
  token_hash      text NOT NULL,
  email           text,
  message         text,
  max_uses        integer NOT NULL DEFAULT 1,
  uses            integer NOT NULL DEFAULT 0,
  created_at      timestamptz NOT NULL,
  last_sent_at    timestamptz,
  expires_at      timestamptz NOT NULL,
  accepted_at     timestamptz,
  declined_at     timestamptz,
  revoked_at      timestamptz,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (professional_id, id),
  CONSTRAINT invitations_channel CHECK (channel IN ('email', 'link')),
  CONSTRAINT invitations_email CHECK ((channel = 'email') = (email IS NOT NULL)),
  CONSTRAINT invitations_uses CHECK (uses BETWEEN 0 AND max_uses)
);
CREATE UNIQUE INDEX invitations_token_hash ON invitations (token_hash);
CREATE INDEX invitations_created_at ON invitations (professional_id, created_at DESC, id);

CREATE TABLE invitation_answers (
  professional_id uuid NOT NULL,
  invitation_id   uuid NOT NULL,
  account_id      uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  answer          text NOT NULL,
  answered_at     timestamptz NOT NULL,
  PRIMARY KEY (professional_id, invitation_id, account_id),
  FOREIGN KEY (professional_id, invitation_id) REFERENCES invitations ON DELETE CASCADE,
  CONSTRAINT invitation_answers_answer CHECK (answer IN ('accepted', 'declined'))
);

-- Availability -------------------------------------------------------------

CREATE TABLE schedules (
  professional_id uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id              uuid NOT NULL,
  name            text NOT NULL,
  zone            text NOT NULL,
  main            boolean NOT NULL DEFAULT false,
  weekly_rules    jsonb NOT NULL DEFAULT '[]',
  version         integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id)
);
CREATE INDEX schedules_id ON schedules (id);
CREATE UNIQUE INDEX schedules_main ON schedules (professional_id) WHERE main;

CREATE TABLE schedule_overrides (
  professional_id uuid NOT NULL,
  schedule_id     uuid NOT NULL,
  on_date         date NOT NULL,
  ranges          jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (professional_id, schedule_id, on_date),
  FOREIGN KEY (professional_id, schedule_id) REFERENCES schedules ON DELETE CASCADE
);

CREATE TABLE time_off (
  professional_id uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id              uuid NOT NULL,
  starts_local    timestamp NOT NULL,
  ends_local      timestamp NOT NULL,
  zone            text NOT NULL,
  during          tstzrange NOT NULL,
  label           text,
  version         integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  CONSTRAINT time_off_order CHECK (starts_local < ends_local)
);
CREATE INDEX time_off_id ON time_off (id);
CREATE INDEX time_off_during ON time_off USING gist (professional_id, during);

-- Services -----------------------------------------------------------------

CREATE TABLE services (
  professional_id        uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id                     uuid NOT NULL,
  schedule_id            uuid,
  name                   text NOT NULL,
  description            text,
  durations              jsonb NOT NULL,
  currency               text NOT NULL,
  place_kind             text NOT NULL,
  place_detail           text,
  buffer_before_minutes  integer NOT NULL DEFAULT 0,
  buffer_after_minutes   integer NOT NULL DEFAULT 0,
  slot_step_minutes      integer NOT NULL DEFAULT 15,
  minimum_notice_minutes integer NOT NULL DEFAULT 0,
  horizon_days           integer NOT NULL DEFAULT 60,
  capacity               integer NOT NULL DEFAULT 1,
  colour                 text NOT NULL,
  active                 boolean NOT NULL DEFAULT true,
  position               integer NOT NULL DEFAULT 0,
  version                integer NOT NULL DEFAULT 1,
  created_at             timestamptz NOT NULL,
  updated_at             timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  FOREIGN KEY (professional_id, schedule_id) REFERENCES schedules,
  CONSTRAINT services_place_kind CHECK (place_kind IN ('online', 'address', 'link', 'phone')),
  CONSTRAINT services_durations CHECK (jsonb_typeof(durations) = 'array' AND jsonb_array_length(durations) >= 1),
  CONSTRAINT services_minutes CHECK (
    buffer_before_minutes >= 0 AND buffer_after_minutes >= 0 AND minimum_notice_minutes >= 0
    AND slot_step_minutes > 0 AND horizon_days > 0 AND capacity > 0)
);
CREATE INDEX services_id ON services (id);

-- Bookings -----------------------------------------------------------------

CREATE TABLE sessions (
  professional_id uuid NOT NULL REFERENCES professionals ON DELETE CASCADE,
  id              uuid NOT NULL,
  service_id      uuid NOT NULL,
  starts_at       timestamptz NOT NULL,
  ends_at         timestamptz NOT NULL,
  occupied        tstzrange NOT NULL,
  zone            text NOT NULL,
  place_kind      text NOT NULL,
  place_detail    text,
  capacity        integer NOT NULL DEFAULT 1,
  status          text NOT NULL,
  held_until      timestamptz,
  version         integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  FOREIGN KEY (professional_id, service_id) REFERENCES services,
  CONSTRAINT sessions_status CHECK (status IN ('held', 'scheduled', 'live', 'completed', 'cancelled', 'expired')),
  CONSTRAINT sessions_place_kind CHECK (place_kind IN ('online', 'address', 'link', 'phone')),
  CONSTRAINT sessions_order CHECK (starts_at < ends_at),
  CONSTRAINT sessions_occupied CHECK (occupied @> tstzrange(starts_at, ends_at, '[)') AND NOT upper_inc(occupied)),
  CONSTRAINT sessions_held_until CHECK ((status = 'held') <= (held_until IS NOT NULL)),
  CONSTRAINT sessions_no_overlap EXCLUDE USING gist (professional_id WITH =, occupied WITH &&)
    WHERE (status IN ('held', 'scheduled', 'live'))
);
CREATE INDEX sessions_id ON sessions (id);
CREATE INDEX sessions_starts_at ON sessions (professional_id, starts_at, id);
CREATE INDEX sessions_held_until ON sessions (held_until) WHERE status = 'held';

CREATE TABLE bookings (
  professional_id   uuid NOT NULL,
  id                uuid NOT NULL,
  session_id        uuid NOT NULL,
  client_id         uuid NOT NULL REFERENCES accounts,
  seat              integer NOT NULL,
  status            text NOT NULL,
  price_minor       bigint NOT NULL,
  currency          text NOT NULL,
  policy            jsonb NOT NULL,
  held_until        timestamptz,
  confirmed_at      timestamptz,
  cancelled_at      timestamptz,
  cancelled_by      text,
  version           integer NOT NULL DEFAULT 1,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  FOREIGN KEY (professional_id, session_id) REFERENCES sessions,
  CONSTRAINT bookings_status CHECK (status IN ('held', 'confirmed', 'cancelled', 'expired', 'completed', 'no_show')),
  CONSTRAINT bookings_seat CHECK (seat > 0),
  CONSTRAINT bookings_price CHECK (price_minor >= 0),
  CONSTRAINT bookings_held_until CHECK ((status = 'held') <= (held_until IS NOT NULL)),
  CONSTRAINT bookings_cancellation CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL AND cancelled_by IS NOT NULL)),
  CONSTRAINT bookings_cancelled_by CHECK (cancelled_by IN ('client', 'professional'))
);
CREATE INDEX bookings_id ON bookings (id);
CREATE INDEX bookings_client_id ON bookings (client_id, professional_id);
CREATE UNIQUE INDEX bookings_seat ON bookings (professional_id, session_id, seat)
  WHERE status IN ('held', 'confirmed', 'completed', 'no_show');
CREATE UNIQUE INDEX bookings_client_once ON bookings (professional_id, session_id, client_id)
  WHERE status IN ('held', 'confirmed', 'completed', 'no_show');

CREATE TABLE booking_changes (
  professional_id uuid NOT NULL,
  id              uuid NOT NULL,
  booking_id      uuid NOT NULL,
  kind            text NOT NULL,
  actor           text NOT NULL,
  starts_at       timestamptz NOT NULL,
  ends_at         timestamptz NOT NULL,
  message         text,
  occurred_at     timestamptz NOT NULL,
  PRIMARY KEY (professional_id, id),
  FOREIGN KEY (professional_id, booking_id) REFERENCES bookings ON DELETE CASCADE,
  CONSTRAINT booking_changes_kind CHECK (kind IN ('held', 'confirmed', 'rescheduled', 'cancelled', 'expired', 'completed', 'no_show')),
  CONSTRAINT booking_changes_actor CHECK (actor IN ('client', 'professional', 'clock'))
);
CREATE INDEX booking_changes_booking ON booking_changes (professional_id, booking_id, occurred_at, id);

-- Notifications ------------------------------------------------------------

CREATE TABLE notifications (
  account_id      uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id              uuid NOT NULL,
  kind            text NOT NULL,
  professional_id uuid,
  booking_id      uuid,
  connection_id   uuid,
  created_at      timestamptz NOT NULL,
  read_at         timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX notifications_created_at ON notifications (account_id, created_at DESC, id DESC);
CREATE INDEX notifications_unread ON notifications (account_id) WHERE read_at IS NULL;

CREATE TABLE deliveries (
  effect_key      text PRIMARY KEY,
  account_id      uuid REFERENCES accounts ON DELETE CASCADE,
  notification_id uuid,
  channel         text NOT NULL,
  template        text NOT NULL,
  status          text NOT NULL,
  attempts        integer NOT NULL DEFAULT 0,
  claimed_at      timestamptz NOT NULL,
  sent_at         timestamptz,
  CONSTRAINT deliveries_channel CHECK (channel IN ('mail')),
  CONSTRAINT deliveries_status CHECK (status IN ('claimed', 'sent', 'failed'))
);
CREATE INDEX deliveries_account_id ON deliveries (account_id, claimed_at DESC);

CREATE TABLE inbox_messages (
  id         uuid PRIMARY KEY,
  recipient  text NOT NULL,
  subject    text NOT NULL,
  text_body  text NOT NULL,
  html_body  text NOT NULL,
  headers    jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);
CREATE INDEX inbox_messages_created_at ON inbox_messages (created_at DESC, id DESC);

-- Platform -----------------------------------------------------------------

CREATE TABLE events (
  xid             xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id              bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  topics          text[] NOT NULL,
  type            text NOT NULL,
  professional_id uuid,
  data            jsonb NOT NULL,
  occurred_at     timestamptz NOT NULL,
  PRIMARY KEY (xid, id)
);
CREATE INDEX events_topics ON events USING gin (topics);
CREATE INDEX events_occurred_at ON events (occurred_at);

CREATE TABLE idempotency_records (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  key        text NOT NULL,
  operation  text NOT NULL,
  input_hash text NOT NULL,
  outcome    jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_records_created_at ON idempotency_records (created_at);

CREATE TABLE rate_limits (
  bucket       text NOT NULL,
  window_start timestamptz NOT NULL,
  hits         integer NOT NULL,
  expires_at   timestamptz NOT NULL,
  PRIMARY KEY (bucket, window_start)
);
CREATE INDEX rate_limits_expires_at ON rate_limits (expires_at);

CREATE TABLE worker_leases (
  worker_id text PRIMARY KEY,
  seen_at   timestamptz NOT NULL
);
