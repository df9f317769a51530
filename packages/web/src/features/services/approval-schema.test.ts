import { expect, test } from 'vitest'
import { approvalDraft, approvalTerms, isWrongApproval } from '#web/features/services/approval-schema.ts'

test.each([null, 1, 48, 336])('%s hours to answer are saved as they were read', (hours) => {
  const draft = approvalDraft(hours)
  expect(isWrongApproval(draft)).toBe(false)
  expect(approvalTerms(draft)).toEqual({ answerHours: hours })
})

test('approval that is turned on proposes two days', () => {
  const draft = { ...approvalDraft(null), asksApproval: true }
  expect(approvalTerms(draft)).toEqual({ answerHours: 48 })
})

test.each(['0', '337', '1.5', 'soon'])(
  '%s hours are wrong, but only where approval is asked for',
  (answerHours) => {
    expect(isWrongApproval({ asksApproval: true, answerHours })).toBe(true)
    expect(isWrongApproval({ asksApproval: false, answerHours })).toBe(false)
  },
)
