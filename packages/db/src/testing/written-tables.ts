import type { ISql, Sql } from 'postgres'

type Queries = Pick<ISql, 'unsafe'> | Pick<Sql, 'unsafe'>

/**
 * A trigger on each table records the statements that write to it. So a test compares or empties only the written
 * tables, however many tables exist.
 */
export async function noteWrites(sql: Queries): Promise<void> {
  await sql.unsafe(`
    create schema testing;
    create table testing.writes (relation regclass not null);
    create function testing.note() returns trigger language plpgsql as
      'begin insert into testing.writes values (tg_relid); return null; end';
    do $do$ declare each regclass; begin
      for each in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')
      loop
        execute format('create trigger testing_note after insert or update or delete or truncate on %s
          for each statement execute function testing.note()', each);
      end loop;
    end $do$`)
}

/** The tables that committed transactions have written to since the start or since `forgetWrites`. */
export async function writtenTables(sql: Queries): Promise<readonly string[]> {
  const rows: { name: string }[] = await sql.unsafe(
    'select distinct relation::text as name from testing.writes',
  )
  return rows.map(({ name }) => name)
}

/** Marks the named tables, or all of them, as not written. */
export async function forgetWrites(sql: Queries, tables?: readonly string[]): Promise<void> {
  if (tables === undefined) await sql.unsafe('truncate testing.writes')
  else
    await sql.unsafe("delete from testing.writes where relation::text = any(string_to_array($1, ','))", [
      tables.join(),
    ])
}

/**
 * A digest of our tables, columns, constraints, triggers and functions in the catalogs. Databases with the same digest
 * differ only in their rows.
 */
export async function shapeOf(sql: Queries): Promise<string> {
  const [row]: { shape: string }[] = await sql.unsafe(`
    select md5(string_agg(part, ' ' order by part)) as shape from (
      select format('class %s %s', oid, relname) as part from pg_class
        where oid >= 16384 and relpersistence <> 't' and relnamespace <> 'pg_toast'::regnamespace
      union all select format('column %s %s %s %s %s', attrelid, attname, atttypid, attnotnull, attisdropped)
        from pg_attribute where attrelid >= 16384 and attnum > 0
      union all select format('trigger %s %s', oid, tgenabled) from pg_trigger
      union all select format('constraint %s %s', oid, conname) from pg_constraint where oid >= 16384
      union all select format('function %s', oid) from pg_proc where oid >= 16384) parts`)
  return row?.shape ?? ''
}
