import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { hasLoginCookie } from '#auth/cookies.ts'
import type { SecurityEvents } from '#auth/security-events.ts'
import { ruleOfCode, type SecurityRule } from '#auth/security-rules.ts'
import type { AccountId } from '#kernel/ids.ts'
import { noteCode } from './refused-code.ts'

/** The rules that refused a request, and the account, once it is known. */
const noted = new WeakMap<
  FastifyRequest,
  { accountId: AccountId | null; readonly rules: Set<SecurityRule> }
>()

/** Remembers that a rule refused this request. It is counted once the answer is sent. */
export function noteRefusal(
  request: FastifyRequest,
  rule: SecurityRule,
  accountId: AccountId | null = null,
): void {
  const known = noted.get(request) ?? { accountId, rules: new Set() }
  known.accountId ??= accountId
  known.rules.add(rule)
  noted.set(request, known)
}

/** The rule behind a code, for this request. Somebody without a login who is asked to sign in was not refused. */
export function ruleFor(request: FastifyRequest, code: unknown): SecurityRule | null {
  const rule = ruleOfCode(code)
  return rule === 'auth.ended-login' && !hasLoginCookie(request.headers.cookie) ? null : rule
}

/** Notes the refusals and the code of an answer, and adds the first rule for support. */
export function withRule(
  answer: FormattedExecutionResult,
  request: FastifyRequest,
  {
    refused = new Set(),
    accountId = null,
  }: { refused?: ReadonlySet<SecurityRule>; accountId?: AccountId | null },
): FormattedExecutionResult {
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.['code'])
  for (const code of codes) noteCode(request, code)
  const ofErrors = codes.map((code) => ruleFor(request, code))
  const rules = [...refused, ...ofErrors].filter((rule) => rule !== null)
  const counted = rules.filter(
    (rule) => rule !== 'auth.ended-login' || hasLoginCookie(request.headers.cookie),
  )
  for (const rule of counted) noteRefusal(request, rule, accountId)
  const [rule] = counted
  return rule === undefined ? answer : { ...answer, extensions: { rule, requestId: request.id } }
}

/** Counts the refusals of each request after its answer. */
export function countRefusals(app: FastifyInstance, security: Pick<SecurityEvents, 'count'>): void {
  app.addHook('onResponse', async (request) => {
    const refusal = noted.get(request)
    if (refusal === undefined) return
    for (const rule of refusal.rules) security.count(rule, { accountId: refusal.accountId, ip: request.ip })
  })
}
