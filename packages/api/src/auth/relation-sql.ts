/** Drizzle's `sql`, or that of postgres.js. */
type SqlTag<Fragment> = (text: TemplateStringsArray, ...values: never[]) => Fragment

/** Columns or ids that the tag accepts. */
type Id = unknown

/** Whether either of two people has blocked the other. */
export function blockedBetween<Fragment>(sql: SqlTag<Fragment>, one: Id, other: Id): Fragment {
  const [a, b] = [one as never, other as never]
  return sql`exists (select from blocks k
    where (k.blocker_id = ${a} and k.blocked_id = ${b}) or (k.blocker_id = ${b} and k.blocked_id = ${a}))`
}

/** Whether an account is currently a client of a professional: connected, with no block on either side. */
export function clientOf<Fragment>(sql: SqlTag<Fragment>, professional: Id, account: Id): Fragment {
  const [owner, client] = [professional as never, account as never]
  return sql`exists (select from connections o
    where o.professional_id = ${owner} and o.client_id = ${client}
      and ${connectedBetween(sql, { professional, account, status: sql`o.status` }) as never})`
}

interface Pair {
  readonly professional: Id
  readonly account: Id
  /** The status of their connection; null without one. */
  readonly status: Id
}

/** The only SQL text of this rule: a connection is in force while it is active and neither side blocks the other. */
export function connectedBetween<Fragment>(
  sql: SqlTag<Fragment>,
  { professional, account, status }: Pair,
): Fragment {
  const between = blockedBetween(sql, professional, account) as never
  return sql`(${status as never} = 'active' and not ${between})`
}

/**
 * The relation of an account to a professional in SQL; see `Relation`. Statements that join the connection use the same
 * rule as `readRelation`.
 */
export function relationOf<Fragment>(sql: SqlTag<Fragment>, pair: Pair): Fragment {
  const [owner, asking] = [pair.professional as never, pair.account as never]
  return sql`case
    when ${owner} = ${asking} then 'self'
    when ${pair.status as never} is null then 'stranger'
    when ${connectedBetween(sql, pair) as never} then 'client'
    else 'former-client' end`
}
