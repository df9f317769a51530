-- Taking a place locks the row of the connection and counts the holds in statements of its own now.
drop function take_turn(uuid, uuid, timestamptz);
