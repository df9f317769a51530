-- Every process keeps viewers in memory (login, role, confirmed address, operator). Whatever changes one says so
-- when it commits, with the account's id; an empty payload means everybody.
CREATE FUNCTION notify_viewer_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hora_viewers', coalesce(to_jsonb(OLD), to_jsonb(NEW)) ->> TG_ARGV[0]);
  RETURN NULL;
END
$$;

CREATE TRIGGER viewer_changed AFTER UPDATE OR DELETE ON logins
  FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('account_id');
CREATE TRIGGER viewers_removed AFTER TRUNCATE ON logins
  FOR EACH STATEMENT EXECUTE FUNCTION notify_viewer_changed();
CREATE TRIGGER viewer_changed AFTER UPDATE OF email_confirmed_at, operator ON accounts
  FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('id');
CREATE TRIGGER viewer_changed AFTER INSERT OR UPDATE OF id OR DELETE ON professionals
  FOR EACH ROW EXECUTE FUNCTION notify_viewer_changed('id');
