import { hasRow } from '@hora/db/statement'
import { blocks, connections } from '@hora/db/tables'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { AccountId } from '#kernel/ids.ts'

/**
 * The relation of a viewer to a professional. Policies for everything that a professional owns use it. A block by
 * either side turns a client into a former client.
 */
export type Relation = 'self' | 'client' | 'former-client' | 'stranger'

/** An account, or a column or placeholder for one. */
type Account = AccountId | SQLWrapper

/** Whether a column holds an account. It also takes columns of professionals, whose ids are account ids. */
export function isAccount(column: PgColumn, account: Account): SQL {
  return eq(column, account)
}

/** The blocks between two people, by either of them. */
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

/** Whether an account is currently a client of a professional: connected, with no block on either side. */
export function clientOf(professional: Account, account: Account): SQL<boolean> {
  const link = alias(connections, 'link')
  const ofPair = and(isAccount(link.professionalId, professional), isAccount(link.clientId, account))
  const stands = connectedBetween({ professional, account, status: link.status })
  return hasRow(link, and(ofPair, stands))
}

interface Pair {
  readonly professional: Account
  readonly account: Account
  /** The status of their connection; null without one. */
  readonly status: SQLWrapper
}

/** The only SQL text of this rule: a connection is in force while it is active and neither side blocks the other. */
export function connectedBetween({ professional, account, status }: Pair): SQL<boolean> {
  return sql<boolean>`(${status} = 'active' and not ${blockedBetween(professional, account)})`
}

/**
 * The relation of an account to a professional in SQL; see `Relation`. Statements that join the connection use the same
 * rule as `readRelation`.
 */
export function relationOf(pair: Pair): SQL<Relation> {
  return sql<Relation>`case
    when ${pair.professional} = ${pair.account} then 'self'
    when ${pair.status} is null then 'stranger'
    when ${connectedBetween(pair)} then 'client'
    else 'former-client' end`
}
