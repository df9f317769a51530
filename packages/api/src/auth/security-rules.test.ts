import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { domainError } from '#kernel/domain-error.ts'
import { ruleOf, ruleOfCode, securityRules } from './security-rules.ts'

test('the table of rules in the documentation is complete and true', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/security-rules.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, rule, meaning]) => [rule, meaning])
  expect(rows).toEqual(Object.entries(securityRules))
})

test('a limit is named by its counter, and everyday refusals have no rule', () => {
  expect(ruleOf(domainError('RATE_LIMITED', { retryAfterSeconds: 1, counter: 'sign-in' }))).toBe(
    'auth.sign-in-limit',
  )
  expect(ruleOf(domainError('RATE_LIMITED', { retryAfterSeconds: 1, counter: 'new' }))).toBe(
    'auth.other-limit',
  )
  for (const code of ['NOT_FOUND', 'SLOT_TAKEN', 'INVALID_INPUT', undefined])
    expect(ruleOfCode(code)).toBeNull()
})
