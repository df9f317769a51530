import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import type { FieldProblem } from '#web/apollo/use-action.ts'
import type { Period } from '#web/features/availability/time-off/time-off-schema.ts'
import { graphql } from '#web/gql/gql.ts'
import type { SessionAct, UseSessionsMet_TimeOffPreviewQueryQuery } from '#web/gql/graphql.ts'
import { addDays, instantOf, localTimeOf } from '#web/time/local-time.ts'
import { useReader } from '#web/time/reader-context.ts'

export const timeOffPreviewQuery = graphql(/* GraphQL */ `
  query UseSessionsMet_timeOffPreviewQuery(
    $startsLocal: PlainDateTime
    $endsLocal: PlainDateTime
    $firstDate: PlainDate
    $lastDate: PlainDate
    $yearly: Boolean
    $timeOffId: ID
  ) {
    timeOffPreview(
      startsLocal: $startsLocal
      endsLocal: $endsLocal
      firstDate: $firstDate
      lastDate: $lastDate
      yearly: $yearly
      timeOffId: $timeOffId
    ) {
      met
      sessionCount
      sessions {
        id
        start
        end
        capacity
        stands
        service {
          id
          name
        }
        bookings {
          id
          status
          client {
            displayName
          }
        }
      }
    }
  }
`)

export type SessionMet = UseSessionsMet_TimeOffPreviewQueryQuery['timeOffPreview']['sessions'][number]

/** What becomes of a session, and where it moves to in local time. */
export type ChosenAct = { act: SessionAct; date: string; time: string }

const actPath = /^acts\.(\d+)\.start$/

/** The sessions in a time off before it is saved, and what becomes of each. */
export function useSessionsMet(period: Period | null, timeOffId: string | null) {
  const { zone } = useReader()
  const { data, refetch } = useQuery(
    timeOffPreviewQuery,
    period ? { variables: { ...period, timeOffId }, fetchPolicy: 'cache-and-network' } : skipToken,
  )
  const [chosen, setChosen] = useState<Readonly<Record<string, ChosenAct>>>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [message, setMessage] = useState('')
  const { sessions = [], sessionCount = 0, met } = data?.timeOffPreview ?? {}
  const actOf = ({ id, start }: SessionMet): ChosenAct => {
    const { date, time } = localTimeOf(start, zone)
    return chosen[id] ?? { act: 'KEEP', date: addDays(date, 7), time }
  }
  const changed = sessions.filter((session) => actOf(session).act !== 'KEEP')
  return {
    known: data !== undefined,
    sessions,
    sessionCount,
    actOf,
    choose: (session: SessionMet, change: Partial<ChosenAct>) => {
      setChosen({ ...chosen, [session.id]: { ...actOf(session), ...change } })
      setProblems({ ...problems, [session.id]: '' })
    },
    /** The code of what is against the new start of a session. */
    problemOf: ({ id }: SessionMet) => problems[id] || undefined,
    message,
    setMessage,
    changes: changed.length > 0,
    /** What the graph takes; null while the sessions are not known. */
    input: () =>
      met && {
        met,
        message: message.trim() || null,
        acts: changed.map((one) => actInput(one, actOf(one), zone)),
      },
    /** Shows what was refused beside its session; another list is loaded again. */
    refused: (code: string, fields: readonly FieldProblem[]) => {
      const found = fields.flatMap(({ path, reason }) => {
        const session = changed[Number(actPath.exec(path)?.[1] ?? -1)]
        return session ? [[session.id, reason] as const] : []
      })
      setProblems(Object.fromEntries(found))
      if (code === 'SESSIONS_CHANGED') refetch().catch(() => undefined)
      return found.length > 0
    },
  }
}

/** A start that is not whole stays where it is, and is then refused. */
function actInput({ id: sessionId, start }: SessionMet, { act, date, time }: ChosenAct, zone: string) {
  if (act !== 'MOVE') return { sessionId, act }
  return { sessionId, act, start: date && time ? instantOf({ date, time }, zone) : start }
}

export type SessionsMetState = ReturnType<typeof useSessionsMet>
