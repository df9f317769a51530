import { useRef, useState } from 'react'
import { type Failed, useAction } from '#web/apollo/use-action.ts'
import { newId } from '#web/browser/new-id.ts'
import { graphql } from '#web/gql/gql.ts'
import type { Attendance, UseRecordAttendance_RecordAttendanceMutation } from '#web/gql/graphql.ts'

export const recordAttendanceMutation = graphql(/* GraphQL */ `
  mutation UseRecordAttendance_recordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
        }
      }
      ... on RecordAttendanceSuccess {
        booking {
          id
          status
          version
          contestedAt
          changes {
            kind
            actor
            message
            occurredAt
            start
          }
        }
      }
    }
  }
`)

const result = (data: UseRecordAttendance_RecordAttendanceMutation) => data.recordAttendance

/** Records whether a client came. `chosen` is shown until its answer; presses are sent one after the other. */
export function useRecordAttendance(bookingId: string) {
  const { run } = useAction({ document: recordAttendanceMutation, result })
  const [chosen, setChosen] = useState<Attendance | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const last = useRef<Promise<void>>(Promise.resolve())
  const record = (attendance: Attendance) => {
    setChosen(attendance)
    setFailed(null)
    const turn = last.current.then(async () => {
      const outcome = await run({ input: { bookingId, attendance, idempotencyKey: newId() } })
      if (!outcome.ok) setFailed(outcome)
      if (last.current === turn) setChosen(null)
    })
    last.current = turn
  }
  return { record, chosen, failed }
}
