-- The record can be added to and never changed, whoever holds the connection.
CREATE FUNCTION record_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The record can be added to and never changed' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER record_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_entry
  FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
--> statement-breakpoint
CREATE TRIGGER post_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON post
  FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
