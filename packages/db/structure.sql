-- Written by `pnpm db:structure` from a migrated database. Change it by a migration.

CREATE EXTENSION btree_gist;

CREATE TABLE acceptances (
  account_id uuid NOT NULL,
  document text NOT NULL,
  version text NOT NULL,
  sha256 text NOT NULL,
  accepted_at timestamp with time zone NOT NULL,
  CONSTRAINT acceptances_pkey PRIMARY KEY (account_id, document, version),
  CONSTRAINT acceptances_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);

CREATE TABLE account_tokens (
  token_hash text NOT NULL,
  account_id uuid NOT NULL,
  purpose text NOT NULL,
  email text,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  browser_hash text,
  CONSTRAINT account_tokens_pkey PRIMARY KEY (token_hash),
  CONSTRAINT account_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT account_tokens_purpose CHECK ((purpose = ANY (ARRAY['confirm-email'::text, 'reset-password'::text, 'change-email'::text, 'sign-in'::text, 'signed-up-here'::text])))
);

CREATE TABLE accounts (
  id uuid NOT NULL,
  email text NOT NULL,
  email_confirmed_at timestamp with time zone,
  password_hash text,
  operator boolean DEFAULT false NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  demo boolean DEFAULT false NOT NULL,
  calendar_links integer DEFAULT 0 NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id),
  CONSTRAINT accounts_email_key UNIQUE (email),
  CONSTRAINT accounts_email_lower CHECK ((email = lower(email)))
);

CREATE TABLE blocks (
  blocker_id uuid NOT NULL,
  blocked_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT blocks_pkey PRIMARY KEY (blocker_id, blocked_id),
  CONSTRAINT blocks_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT blocks_blocker_id_fkey FOREIGN KEY (blocker_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT blocks_not_self CHECK ((blocker_id <> blocked_id))
);

CREATE TABLE booking_changes (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  kind text NOT NULL,
  actor text NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  message bytea,
  occurred_at timestamp with time zone NOT NULL,
  owed_minor bigint,
  CONSTRAINT booking_changes_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT booking_changes_actor CHECK ((actor = ANY (ARRAY['client'::text, 'professional'::text, 'clock'::text]))),
  CONSTRAINT booking_changes_kind CHECK ((kind = ANY (ARRAY['held'::text, 'requested'::text, 'approved'::text, 'declined'::text, 'withdrawn'::text, 'unanswered'::text, 'suggestion_taken'::text, 'confirmed'::text, 'rescheduled'::text, 'cancelled'::text, 'expired'::text, 'attended'::text, 'no_show'::text, 'contested'::text]))),
  CONSTRAINT booking_changes_owed CHECK (((owed_minor IS NULL) OR ((kind = 'cancelled'::text) AND (owed_minor >= 0)))),
  CONSTRAINT booking_changes_professional_id_booking_id_fkey FOREIGN KEY (professional_id, booking_id) REFERENCES bookings(professional_id, id) ON DELETE CASCADE
);

CREATE TABLE bookings (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  client_id uuid NOT NULL,
  seat integer NOT NULL,
  status text NOT NULL,
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  policy jsonb NOT NULL,
  held_until timestamp with time zone,
  confirmed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancelled_by text,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  settled_at timestamp with time zone,
  contested_at timestamp with time zone,
  cancelled_owed_minor bigint DEFAULT 0 NOT NULL,
  cancelled_late boolean DEFAULT false NOT NULL,
  suggested_starts jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT bookings_cancellation CHECK (((status = 'cancelled'::text) = ((cancelled_at IS NOT NULL) AND (cancelled_by IS NOT NULL)))),
  CONSTRAINT bookings_cancelled_by CHECK ((cancelled_by = ANY (ARRAY['client'::text, 'professional'::text, 'clock'::text]))),
  CONSTRAINT bookings_cancelled_late CHECK (((NOT cancelled_late) OR ((status = 'cancelled'::text) AND (cancelled_by = 'client'::text)))),
  CONSTRAINT bookings_cancelled_owed CHECK ((cancelled_owed_minor >= 0)),
  CONSTRAINT bookings_client_id_fkey FOREIGN KEY (client_id) REFERENCES accounts(id),
  CONSTRAINT bookings_contested CHECK (((contested_at IS NULL) OR (status = ANY (ARRAY['attended'::text, 'no_show'::text])))),
  CONSTRAINT bookings_held_until CHECK (((status = ANY (ARRAY['held'::text, 'requested'::text])) <= (held_until IS NOT NULL))),
  CONSTRAINT bookings_policy CHECK (((jsonb_array_length(((policy -> 'cancellation'::text) -> 'tiers'::text)) >= 1) AND (jsonb_array_length(((policy -> 'cancellation'::text) -> 'tiers'::text)) <= 5))),
  CONSTRAINT bookings_price CHECK ((price_minor >= 0)),
  CONSTRAINT bookings_professional_id_session_id_fkey FOREIGN KEY (professional_id, session_id) REFERENCES sessions(professional_id, id),
  CONSTRAINT bookings_seat CHECK ((seat > 0)),
  CONSTRAINT bookings_settled CHECK (((settled_at IS NOT NULL) = (status = ANY (ARRAY['attended'::text, 'no_show'::text])))),
  CONSTRAINT bookings_status CHECK ((status = ANY (ARRAY['held'::text, 'requested'::text, 'confirmed'::text, 'cancelled'::text, 'expired'::text, 'attended'::text, 'no_show'::text, 'declined'::text, 'withdrawn'::text, 'unanswered'::text]))),
  CONSTRAINT bookings_suggested_starts CHECK (((jsonb_array_length(suggested_starts) <= 3) AND ((suggested_starts = '[]'::jsonb) OR (status = 'declined'::text))))
);

CREATE TABLE chosen_clients (
  professional_id uuid NOT NULL,
  service_id uuid NOT NULL,
  client_id uuid NOT NULL,
  chosen_at timestamp with time zone NOT NULL,
  CONSTRAINT chosen_clients_pkey PRIMARY KEY (professional_id, service_id, client_id),
  CONSTRAINT chosen_clients_professional_id_client_id_fkey FOREIGN KEY (professional_id, client_id) REFERENCES connections(professional_id, client_id) ON DELETE CASCADE,
  CONSTRAINT chosen_clients_professional_id_service_id_fkey FOREIGN KEY (professional_id, service_id) REFERENCES services(professional_id, id) ON DELETE CASCADE
);

CREATE TABLE connections (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  status text NOT NULL,
  invitation_id uuid,
  created_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT connections_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT connections_client_id_fkey FOREIGN KEY (client_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT connections_end CHECK (((status = 'ended'::text) = (ended_at IS NOT NULL))),
  CONSTRAINT connections_not_self CHECK ((professional_id <> client_id)),
  CONSTRAINT connections_pair_key UNIQUE (professional_id, client_id),
  CONSTRAINT connections_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT connections_status CHECK ((status = ANY (ARRAY['active'::text, 'ended'::text])))
);

CREATE TABLE contact_details (
  id uuid NOT NULL,
  shared boolean NOT NULL,
  phone bytea,
  phone_verified_at timestamp with time zone,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT contact_details_pkey PRIMARY KEY (id),
  CONSTRAINT contact_details_id_fkey FOREIGN KEY (id) REFERENCES accounts(id) ON DELETE CASCADE
);

CREATE TABLE data_keys (
  subject_id uuid NOT NULL,
  version integer NOT NULL,
  master_key_id text,
  wrapped bytea,
  created_at timestamp with time zone NOT NULL,
  destroyed_at timestamp with time zone,
  CONSTRAINT data_keys_pkey PRIMARY KEY (subject_id, version),
  CONSTRAINT data_keys_master CHECK (((wrapped IS NULL) = (master_key_id IS NULL))),
  CONSTRAINT data_keys_version CHECK (((version >= 1) AND (version <= 65535))),
  CONSTRAINT data_keys_wrapped CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)))
);

CREATE TABLE deliveries (
  effect_key text NOT NULL,
  account_id uuid,
  notification_id uuid,
  channel text NOT NULL,
  template text NOT NULL,
  status text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  claimed_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone,
  claimed_by text,
  claim uuid,
  unanswered integer DEFAULT 0 NOT NULL,
  CONSTRAINT deliveries_pkey PRIMARY KEY (effect_key),
  CONSTRAINT deliveries_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT deliveries_channel CHECK ((channel = 'mail'::text)),
  CONSTRAINT deliveries_status CHECK ((status = ANY (ARRAY['claimed'::text, 'sending'::text, 'sent'::text, 'failed'::text])))
);

CREATE TABLE events (
  xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  topics text[] NOT NULL,
  type text NOT NULL,
  professional_id uuid,
  data jsonb NOT NULL,
  occurred_at timestamp with time zone NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (xid, id)
);

CREATE TABLE files (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  purpose text NOT NULL,
  storage_key text NOT NULL,
  content_type text NOT NULL,
  bytes integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT files_pkey PRIMARY KEY (id),
  CONSTRAINT files_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT files_storage_key_key UNIQUE (storage_key)
);

CREATE TABLE idempotency_records (
  account_id uuid NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  input_hash text NOT NULL,
  outcome jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_records_pkey PRIMARY KEY (account_id, key),
  CONSTRAINT idempotency_records_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);

CREATE TABLE inbox_messages (
  id uuid NOT NULL,
  recipient text NOT NULL,
  subject bytea NOT NULL,
  text_body bytea NOT NULL,
  html_body bytea NOT NULL,
  headers jsonb DEFAULT '{}'::jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL,
  calendar bytea,
  CONSTRAINT inbox_messages_pkey PRIMARY KEY (id)
);

CREATE TABLE invitation_answers (
  professional_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  account_id uuid NOT NULL,
  answer text NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  CONSTRAINT invitation_answers_pkey PRIMARY KEY (professional_id, invitation_id, account_id),
  CONSTRAINT invitation_answers_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT invitation_answers_answer CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  CONSTRAINT invitation_answers_professional_id_invitation_id_fkey FOREIGN KEY (professional_id, invitation_id) REFERENCES invitations(professional_id, id) ON DELETE CASCADE
);

CREATE TABLE invitations (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  channel text NOT NULL,
  token_hash text NOT NULL,
  email text,
  message bytea,
  max_uses integer DEFAULT 1 NOT NULL,
  uses integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_sent_at timestamp with time zone,
  expires_at timestamp with time zone NOT NULL,
  accepted_at timestamp with time zone,
  declined_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT invitations_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT invitations_channel CHECK ((channel = ANY (ARRAY['email'::text, 'link'::text]))),
  CONSTRAINT invitations_email CHECK (((channel = 'email'::text) = (email IS NOT NULL))),
  CONSTRAINT invitations_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT invitations_uses CHECK (((uses >= 0) AND (uses <= max_uses)))
);

CREATE TABLE logins (
  id uuid NOT NULL,
  id_hash text NOT NULL,
  account_id uuid NOT NULL,
  device text NOT NULL,
  country text,
  created_at timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  idle_expires_at timestamp with time zone NOT NULL,
  absolute_expires_at timestamp with time zone NOT NULL,
  CONSTRAINT logins_pkey PRIMARY KEY (id),
  CONSTRAINT logins_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT logins_id_hash_key UNIQUE (id_hash)
);

CREATE TABLE notifications (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  professional_id uuid,
  created_at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  happened bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  by_id uuid,
  replaced_at timestamp with time zone,
  mail text,
  mail_id uuid,
  mail_at timestamp with time zone,
  was_starts_at timestamp with time zone,
  was_ends_at timestamp with time zone,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  act_id uuid,
  CONSTRAINT notifications_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT notifications_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT notifications_by_id_fkey FOREIGN KEY (by_id) REFERENCES accounts(id) ON DELETE SET NULL,
  CONSTRAINT notifications_mail CHECK ((mail = ANY (ARRAY['waiting'::text, 'held'::text, 'planned'::text, 'done'::text]))),
  CONSTRAINT notifications_times CHECK (((starts_at IS NULL) = (ends_at IS NULL))),
  CONSTRAINT notifications_was CHECK (((was_starts_at IS NULL) = (was_ends_at IS NULL)))
);

CREATE TABLE practice_holidays (
  professional_id uuid NOT NULL,
  country text,
  region text,
  kept_open jsonb DEFAULT '[]'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT practice_holidays_pkey PRIMARY KEY (professional_id),
  CONSTRAINT practice_holidays_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT practice_holidays_region CHECK (((region IS NULL) OR (country IS NOT NULL)))
);

CREATE TABLE professionals (
  id uuid NOT NULL,
  handle text NOT NULL,
  profession text NOT NULL,
  zone text NOT NULL,
  reschedule_notice_minutes integer DEFAULT 1440 NOT NULL,
  zone_chosen_at timestamp with time zone,
  onboarded_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  page_seen_at timestamp with time zone,
  steps_hidden_at timestamp with time zone,
  cancellation jsonb DEFAULT '{"tiers": [{"owedPercent": 0, "noticeMinutes": 1440}, {"owedPercent": 100, "noticeMinutes": 0}], "version": 2, "graceMinutes": 10, "insideLastTier": "asks"}'::jsonb NOT NULL,
  session_limits jsonb,
  CONSTRAINT professionals_pkey PRIMARY KEY (id),
  CONSTRAINT professionals_cancellation CHECK (((jsonb_array_length((cancellation -> 'tiers'::text)) >= 1) AND (jsonb_array_length((cancellation -> 'tiers'::text)) <= 5))),
  CONSTRAINT professionals_handle_key UNIQUE (handle),
  CONSTRAINT professionals_handle_shape CHECK ((handle ~ '^[a-z0-9](-?[a-z0-9])*$'::text)),
  CONSTRAINT professionals_id_fkey FOREIGN KEY (id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT professionals_notice CHECK ((reschedule_notice_minutes >= 0))
);

CREATE TABLE profiles (
  account_id uuid NOT NULL,
  display_name text NOT NULL,
  avatar_file_id uuid,
  bio text,
  links jsonb DEFAULT '[]'::jsonb NOT NULL,
  language text NOT NULL,
  zone text NOT NULL,
  country text,
  version integer DEFAULT 1 NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT profiles_pkey PRIMARY KEY (account_id),
  CONSTRAINT profiles_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  CONSTRAINT profiles_avatar_file_id_fkey FOREIGN KEY (avatar_file_id) REFERENCES files(id) ON DELETE SET NULL
);

CREATE TABLE rate_limits (
  bucket text NOT NULL,
  window_start timestamp with time zone NOT NULL,
  hits integer NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT rate_limits_pkey PRIMARY KEY (bucket, window_start)
);

CREATE TABLE schedule_overrides (
  professional_id uuid NOT NULL,
  schedule_id uuid NOT NULL,
  on_date date NOT NULL,
  ranges jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT schedule_overrides_pkey PRIMARY KEY (professional_id, schedule_id, on_date),
  CONSTRAINT schedule_overrides_professional_id_schedule_id_fkey FOREIGN KEY (professional_id, schedule_id) REFERENCES schedules(professional_id, id) ON DELETE CASCADE
);

CREATE TABLE schedules (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  zone text,
  main boolean DEFAULT false NOT NULL,
  weekly_rules jsonb DEFAULT '[]'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT schedules_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT schedules_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE
);

CREATE TABLE schema_migrations (
  name text NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT schema_migrations_pkey PRIMARY KEY (name)
);

CREATE TABLE security_events (
  hour timestamp with time zone NOT NULL,
  rule text NOT NULL,
  subject text NOT NULL,
  account_id uuid,
  count integer NOT NULL,
  CONSTRAINT security_events_pkey PRIMARY KEY (hour, rule, subject)
);

CREATE TABLE series (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  client_id uuid,
  starts_local timestamp without time zone NOT NULL,
  duration_minutes integer NOT NULL,
  zone text NOT NULL,
  rule text NOT NULL,
  date_count integer,
  until_date date,
  status text NOT NULL,
  paused_from date,
  rolled_until date NOT NULL,
  overrides jsonb DEFAULT '[]'::jsonb NOT NULL,
  capacity integer,
  follows_id uuid,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  CONSTRAINT series_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT series_client_id_fkey FOREIGN KEY (client_id) REFERENCES accounts(id),
  CONSTRAINT series_count CHECK ((date_count >= 0)),
  CONSTRAINT series_duration CHECK ((duration_minutes > 0)),
  CONSTRAINT series_one_end CHECK (((date_count IS NULL) OR (until_date IS NULL))),
  CONSTRAINT series_paused CHECK (((status = 'paused'::text) = (paused_from IS NOT NULL))),
  CONSTRAINT series_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT series_professional_id_service_id_fkey FOREIGN KEY (professional_id, service_id) REFERENCES services(professional_id, id),
  CONSTRAINT series_seats CHECK (((capacity > 0) AND ((client_id IS NULL) OR (capacity IS NULL)))),
  CONSTRAINT series_status CHECK ((status = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text])))
);

CREATE TABLE series_dates (
  professional_id uuid NOT NULL,
  series_id uuid NOT NULL,
  original timestamp without time zone NOT NULL,
  state text NOT NULL,
  session_id uuid,
  reason text,
  CONSTRAINT series_dates_pkey PRIMARY KEY (professional_id, series_id, original),
  CONSTRAINT series_dates_booked CHECK (((state = 'booked'::text) <= (session_id IS NOT NULL))),
  CONSTRAINT series_dates_professional_id_series_id_fkey FOREIGN KEY (professional_id, series_id) REFERENCES series(professional_id, id) ON DELETE CASCADE,
  CONSTRAINT series_dates_professional_id_session_id_fkey FOREIGN KEY (professional_id, session_id) REFERENCES sessions(professional_id, id) ON DELETE CASCADE,
  CONSTRAINT series_dates_reason CHECK (((state = 'taken'::text) = (reason IS NOT NULL))),
  CONSTRAINT series_dates_state CHECK ((state = ANY (ARRAY['booked'::text, 'skipped'::text, 'paused'::text, 'taken'::text])))
);

CREATE TABLE services (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  schedule_id uuid,
  name text NOT NULL,
  description text,
  durations jsonb NOT NULL,
  currency text NOT NULL,
  place_kind text NOT NULL,
  place_detail text,
  buffer_before_minutes integer DEFAULT 0 NOT NULL,
  buffer_after_minutes integer DEFAULT 0 NOT NULL,
  slot_step_minutes integer DEFAULT 15 NOT NULL,
  minimum_notice_minutes integer DEFAULT 0 NOT NULL,
  horizon_days integer DEFAULT 60 NOT NULL,
  capacity integer DEFAULT 1 NOT NULL,
  colour text NOT NULL,
  active boolean DEFAULT true NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  place_hint text,
  cancellation jsonb,
  attendees_see text DEFAULT 'nobody'::text NOT NULL,
  minimum_places integer,
  decide_hours_before integer,
  session_limits jsonb,
  for_chosen boolean DEFAULT false NOT NULL,
  answer_hours integer,
  CONSTRAINT services_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT services_answer_hours CHECK ((answer_hours > 0)),
  CONSTRAINT services_attendees_see CHECK ((attendees_see = ANY (ARRAY['nobody'::text, 'names'::text]))),
  CONSTRAINT services_cancellation CHECK (((jsonb_array_length((cancellation -> 'tiers'::text)) >= 1) AND (jsonb_array_length((cancellation -> 'tiers'::text)) <= 5))),
  CONSTRAINT services_capacity CHECK ((capacity > 0)),
  CONSTRAINT services_durations CHECK (((jsonb_typeof(durations) = 'array'::text) AND (jsonb_array_length(durations) >= 1))),
  CONSTRAINT services_minimum CHECK ((((minimum_places IS NULL) = (decide_hours_before IS NULL)) AND (minimum_places > 0) AND (decide_hours_before > 0))),
  CONSTRAINT services_minutes CHECK (((buffer_before_minutes >= 0) AND (buffer_after_minutes >= 0) AND (minimum_notice_minutes >= 0) AND (slot_step_minutes > 0) AND (horizon_days > 0) AND (capacity > 0))),
  CONSTRAINT services_place_kind CHECK ((place_kind = ANY (ARRAY['online'::text, 'address'::text, 'link'::text, 'phone'::text]))),
  CONSTRAINT services_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT services_professional_id_schedule_id_fkey FOREIGN KEY (professional_id, schedule_id) REFERENCES schedules(professional_id, id)
);

CREATE TABLE sessions (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  occupied tstzrange NOT NULL,
  zone text NOT NULL,
  place_kind text NOT NULL,
  place_detail text,
  capacity integer DEFAULT 1 NOT NULL,
  status text NOT NULL,
  held_until timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  place_hint text,
  keeps_buffers boolean DEFAULT true NOT NULL,
  stands boolean DEFAULT false NOT NULL,
  attendees_see text DEFAULT 'nobody'::text NOT NULL,
  minimum_places integer,
  decide_hours_before integer,
  decided_at timestamp with time zone,
  CONSTRAINT sessions_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT sessions_attendees_see CHECK ((attendees_see = ANY (ARRAY['nobody'::text, 'names'::text]))),
  CONSTRAINT sessions_capacity CHECK ((capacity > 0)),
  CONSTRAINT sessions_held_until CHECK (((status = 'held'::text) <= (held_until IS NOT NULL))),
  CONSTRAINT sessions_keep_buffers EXCLUDE USING gist (professional_id WITH =, occupied WITH &&) WHERE ((keeps_buffers AND (status = ANY (ARRAY['held'::text, 'scheduled'::text, 'live'::text])))),
  CONSTRAINT sessions_minimum CHECK ((((minimum_places IS NULL) = (decide_hours_before IS NULL)) AND (minimum_places > 0) AND (decide_hours_before > 0))),
  CONSTRAINT sessions_no_overlap EXCLUDE USING gist (professional_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((status = ANY (ARRAY['held'::text, 'scheduled'::text, 'live'::text]))),
  CONSTRAINT sessions_occupied CHECK (((occupied @> tstzrange(starts_at, ends_at, '[)'::text)) AND (NOT upper_inc(occupied)))),
  CONSTRAINT sessions_order CHECK ((starts_at < ends_at)),
  CONSTRAINT sessions_place_kind CHECK ((place_kind = ANY (ARRAY['online'::text, 'address'::text, 'link'::text, 'phone'::text]))),
  CONSTRAINT sessions_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE,
  CONSTRAINT sessions_professional_id_service_id_fkey FOREIGN KEY (professional_id, service_id) REFERENCES services(professional_id, id),
  CONSTRAINT sessions_status CHECK ((status = ANY (ARRAY['held'::text, 'scheduled'::text, 'live'::text, 'completed'::text, 'cancelled'::text, 'expired'::text])))
);

CREATE TABLE time_off (
  professional_id uuid NOT NULL,
  id uuid NOT NULL,
  starts_local timestamp without time zone,
  ends_local timestamp without time zone,
  zone text,
  during tstzrange,
  label bytea,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  first_date date,
  last_date date,
  yearly boolean DEFAULT false NOT NULL,
  CONSTRAINT time_off_pkey PRIMARY KEY (professional_id, id),
  CONSTRAINT time_off_kind CHECK (
CASE
    WHEN (first_date IS NULL) THEN ((num_nonnulls(starts_local, ends_local, zone, during) = 4) AND (last_date IS NULL) AND (NOT yearly))
    ELSE ((num_nonnulls(starts_local, ends_local, zone, during) = 0) AND (last_date IS NOT NULL) AND (last_date >= first_date))
END),
  CONSTRAINT time_off_order CHECK ((starts_local < ends_local)),
  CONSTRAINT time_off_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES professionals(id) ON DELETE CASCADE
);

CREATE TABLE unencrypted_texts (
  place text NOT NULL,
  professional_id uuid NOT NULL,
  row_id uuid NOT NULL,
  author_id uuid NOT NULL,
  content text NOT NULL,
  CONSTRAINT unencrypted_texts_pkey PRIMARY KEY (place, row_id)
);

CREATE TABLE worker_leases (
  worker_id text NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  CONSTRAINT worker_leases_pkey PRIMARY KEY (worker_id)
);

CREATE INDEX account_tokens_account_id ON public.account_tokens USING btree (account_id, purpose);

CREATE INDEX account_tokens_expires_at ON public.account_tokens USING btree (expires_at);

CREATE INDEX accounts_demo ON public.accounts USING btree (id) WHERE demo;

CREATE INDEX blocks_blocked_id ON public.blocks USING btree (blocked_id);

CREATE INDEX booking_changes_booking ON public.booking_changes USING btree (professional_id, booking_id, occurred_at, id);

CREATE INDEX bookings_client_id ON public.bookings USING btree (client_id, professional_id);

CREATE UNIQUE INDEX bookings_client_once ON public.bookings USING btree (professional_id, session_id, client_id) WHERE (status = ANY (ARRAY['held'::text, 'requested'::text, 'confirmed'::text, 'attended'::text, 'no_show'::text]));

CREATE INDEX bookings_id ON public.bookings USING btree (id);

CREATE INDEX bookings_requested ON public.bookings USING btree (professional_id, held_until) WHERE (status = 'requested'::text);

CREATE UNIQUE INDEX bookings_seat ON public.bookings USING btree (professional_id, session_id, seat) WHERE (status = ANY (ARRAY['held'::text, 'requested'::text, 'confirmed'::text, 'attended'::text, 'no_show'::text]));

CREATE INDEX chosen_clients_client ON public.chosen_clients USING btree (professional_id, client_id);

CREATE INDEX connections_client_id ON public.connections USING btree (client_id);

CREATE INDEX connections_id ON public.connections USING btree (id);

CREATE INDEX data_keys_master_key_id ON public.data_keys USING btree (master_key_id);

CREATE INDEX deliveries_account_id ON public.deliveries USING btree (account_id, claimed_at DESC);

CREATE INDEX deliveries_claimed_at ON public.deliveries USING btree (claimed_at);

CREATE INDEX events_occurred_at ON public.events USING btree (occurred_at);

CREATE INDEX events_topics ON public.events USING gin (topics);

CREATE INDEX files_account_id ON public.files USING btree (account_id);

CREATE INDEX idempotency_records_created_at ON public.idempotency_records USING btree (created_at);

CREATE INDEX inbox_messages_created_at ON public.inbox_messages USING btree (created_at DESC, id DESC);

CREATE INDEX invitations_created_at ON public.invitations USING btree (professional_id, created_at DESC, id);

CREATE INDEX invitations_expires_at ON public.invitations USING btree (expires_at);

CREATE UNIQUE INDEX invitations_token_hash ON public.invitations USING btree (token_hash);

CREATE INDEX logins_account_id ON public.logins USING btree (account_id);

CREATE INDEX notifications_by_id ON public.notifications USING btree (by_id);

CREATE INDEX notifications_created_at ON public.notifications USING btree (account_id, created_at DESC, id DESC);

CREATE INDEX notifications_mail_at ON public.notifications USING btree (account_id, mail_at) WHERE (mail_at IS NOT NULL);

CREATE INDEX notifications_mail_open ON public.notifications USING btree (account_id) WHERE (mail = ANY (ARRAY['waiting'::text, 'held'::text, 'planned'::text]));

CREATE INDEX notifications_subject_open ON public.notifications USING btree (account_id, subject_id, happened) WHERE (mail = ANY (ARRAY['waiting'::text, 'held'::text]));

CREATE INDEX notifications_unread ON public.notifications USING btree (account_id) WHERE ((read_at IS NULL) AND (replaced_at IS NULL));

CREATE INDEX rate_limits_expires_at ON public.rate_limits USING btree (expires_at);

CREATE INDEX schedules_id ON public.schedules USING btree (id);

CREATE UNIQUE INDEX schedules_main ON public.schedules USING btree (professional_id) WHERE main;

CREATE INDEX security_events_account_id ON public.security_events USING btree (account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX series_of_client ON public.series USING btree (client_id) WHERE ((client_id IS NOT NULL) AND (status <> 'ended'::text));

CREATE INDEX series_to_roll ON public.series USING btree (rolled_until) WHERE (status = 'active'::text);

CREATE UNIQUE INDEX series_dates_session ON public.series_dates USING btree (professional_id, session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX services_id ON public.services USING btree (id);

CREATE INDEX sessions_held_until ON public.sessions USING btree (held_until) WHERE (status = 'held'::text);

CREATE INDEX sessions_id ON public.sessions USING btree (id);

CREATE INDEX sessions_starts_at ON public.sessions USING btree (professional_id, starts_at, id);

CREATE INDEX sessions_to_complete ON public.sessions USING btree (ends_at) WHERE (status = 'scheduled'::text);

CREATE INDEX sessions_to_decide ON public.sessions USING btree (starts_at) WHERE ((status = 'scheduled'::text) AND (minimum_places IS NOT NULL) AND (decided_at IS NULL));

CREATE INDEX time_off_dates ON public.time_off USING btree (professional_id, last_date) WHERE (first_date IS NOT NULL);

CREATE INDEX time_off_during ON public.time_off USING gist (professional_id, during);

CREATE INDEX time_off_id ON public.time_off USING btree (id);

CREATE OR REPLACE FUNCTION public.name_folded(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT regexp_replace(
    replace(replace(replace(replace(translate(
      lower(normalize(translate(name, '''’ʼ‘`´', ''), NFKD) COLLATE "und-x-icu"),
      'øłđðıħŧ-‐–', 'olddiht   '),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\u0300-\u036f]', '', 'g')
$function$
;

CREATE OR REPLACE FUNCTION public.notify_data_key_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('hora_data_keys', coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[0]);
  RETURN NULL;
END
$function$
;

CREATE OR REPLACE FUNCTION public.notify_viewer_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('hora_viewers', coalesce(to_jsonb(OLD), to_jsonb(NEW)) ->> TG_ARGV[0]);
  RETURN NULL;
END
$function$
;

CREATE TRIGGER viewer_changed AFTER UPDATE OF email_confirmed_at, operator, demo ON public.accounts FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('id');

CREATE TRIGGER data_key_changed AFTER INSERT OR DELETE OR UPDATE OF destroyed_at ON public.data_keys FOR EACH ROW EXECUTE FUNCTION notify_data_key_changed('subject_id');

CREATE TRIGGER data_keys_removed AFTER TRUNCATE ON public.data_keys FOR EACH STATEMENT EXECUTE FUNCTION notify_data_key_changed();

CREATE TRIGGER viewer_changed AFTER DELETE OR UPDATE ON public.logins FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('account_id');

CREATE TRIGGER viewers_removed AFTER TRUNCATE ON public.logins FOR EACH STATEMENT EXECUTE FUNCTION notify_viewer_changed();

CREATE TRIGGER viewer_changed AFTER INSERT OR DELETE OR UPDATE OF id ON public.professionals FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('id');
