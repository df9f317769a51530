import { useCallback, useState } from 'react'
import { useAction } from '#web/apollo/use-action.ts'
import type { KeptList } from '#web/features/closings/kept-session-fragment.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UsePauseService_PauseServiceMutation } from '#web/gql/graphql.ts'

export const pauseServiceMutation = graphql(/* GraphQL */ `
  mutation UsePauseService_pauseService($input: PauseServiceInput!) {
    pauseService(input: $input) {
      ... on Error {
        code
        message
      }
      ... on SessionsChanged {
        met
        sessionCount
        sessions {
          id
          ...KeptSessions_session
        }
      }
      ... on PauseServiceSuccess {
        service {
          id
          active
          version
        }
      }
    }
  }
`)

const result = (data: UsePauseService_PauseServiceMutation) => data.pauseService

type Paused = { id: string; name: string; version: number }

/** Pauses a service, on screen before the answer comes. One with sessions ahead comes back, and is asked about. */
export function usePauseService() {
  const { run, pending } = useAction({ document: pauseServiceMutation, result })
  const [asked, setAsked] = useState<{ service: Paused; list: KeptList } | null>(null)
  const pause = useCallback(
    async (paused: Paused, met: string | null) => {
      const { id, version } = paused
      const service = { __typename: 'Service', id, active: false, version: version + 1 } as const
      const optimistic = { pauseService: { __typename: 'PauseServiceSuccess', service } } as const
      const outcome = await run({ input: { serviceId: id, expectedVersion: version, met } }, optimistic)
      const detail = outcome.ok ? undefined : outcome.detail
      const list = detail?.__typename === 'SessionsChanged' ? detail : null
      setAsked(list && { service: paused, list })
      return list ? ({ ok: true } as const) : outcome
    },
    [run],
  )
  return { pause, pending, asked, leave: () => setAsked(null) }
}

export type Pausing = ReturnType<typeof usePauseService>
