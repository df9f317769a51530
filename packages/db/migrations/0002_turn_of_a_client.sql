-- Whoever takes a place for a client first takes their turn here: the row of the connection stays locked until the
-- transaction ends, and only then is counted what the client holds by now. A statement sees the database as it was
-- when it began; each query of a volatile function sees it as it is, and so counts what a rival has just written.
-- Null: the two are not connected.
create function take_turn(of_professional uuid, of_client uuid, moment timestamptz) returns integer
language plpgsql volatile as $$
begin
  perform from connections c
    where c.professional_id = of_professional and c.client_id = of_client and c.status = 'active'
    for no key update;
  if not found then
    return null;
  end if;
  return (select count(*) from bookings b
    where b.professional_id = of_professional and b.client_id = of_client
      and b.status = 'held' and b.held_until > moment);
end
$$;
