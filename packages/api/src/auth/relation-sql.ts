import { hasRow } from '@hora/db/statement'
import { blocks, connections } from '@hora/db/tables'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { AccountId } from '#kernel/ids.ts'

/**
 * What a viewer is to a professional: what the policies of everything a professional owns are judged by.
 * A block by either side makes of a client a former one.
 */
export type Relation = 'self' | 'client' | 'former-client' | 'stranger'

/** An account, or the column or placeholder that names one. */
type Account = AccountId | SQLWrapper

/** Whether a column holds an account. A professional's does too: an account that is none is found nowhere. */
export function isAccount(column: PgColumn, account: Account): SQL {
  return eq(column, account)
}

/** The rows by which either of two people has blocked the other. */
export function blocksBetween(
  { blockerId, blockedId }: { readonly blockerId: PgColumn; readonly blockedId: PgColumn },
  one: Account,
  other: Account,
): SQL | undefined {
  const by = (blocker: Account, blocked: Account) =>
    and(isAccount(blockerId, blocker), isAccount(blockedId, blocked))
  return or(by(one, other), by(other, one))
}

/** Whether either of two people has blocked the other. */
function blockedBetween(one: Account, other: Account): SQL<boolean> {
  const block = alias(blocks, 'block')
  return hasRow(block, blocksBetween(block, one, other))
}

/** Whether an account is a client of a professional now: connected, and blocked by neither. */
export function clientOf(professional: Account, account: Account): SQL<boolean> {
  const link = alias(connections, 'link')
  const ofPair = and(isAccount(link.professionalId, professional), isAccount(link.clientId, account))
  const stands = standsBetween({ professional, account, status: link.status })
  return hasRow(link, and(ofPair, stands))
}

interface Pair {
  readonly professional: Account
  readonly account: Account
  /** Of their connection, null where there never was one. */
  readonly status: SQLWrapper
}

/** The one text of the rule: a connection stands while it is active and neither has blocked the other. */
export function standsBetween({ professional, account, status }: Pair): SQL<boolean> {
  return sql<boolean>`(${status} = 'active' and not ${blockedBetween(professional, account)})`
}

/**
 * What an account is to a professional, in SQL: see Relation. A statement that joins the connection judges by the
 * same words as `readRelation`.
 */
export function relationOf(pair: Pair): SQL<Relation> {
  return sql<Relation>`case
    when ${pair.professional} = ${pair.account} then 'self'
    when ${pair.status} is null then 'stranger'
    when ${standsBetween(pair)} then 'client'
    else 'former-client' end`
}
