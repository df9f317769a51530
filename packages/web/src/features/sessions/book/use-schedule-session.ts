import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseScheduleSession_ScheduleSessionMutation } from '#web/gql/graphql.ts'

export const scheduleSessionMutation = graphql(/* GraphQL */ `
  mutation UseScheduleSession_scheduleSession($input: ScheduleSessionInput!) {
    scheduleSession(input: $input) {
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
      ... on TimeRefused {
        minimumNoticeMinutes
        nearest {
          start
          end
        }
        reasons {
          reason
          override
          clientName
          groupName
          holidayNames {
            language
            text
          }
          meetsFrom
          meetsUntil
          bufferMinutes
          bufferSide
        }
      }
      ... on ScheduleSessionSuccess {
        session {
          id
          start
          end
          ...SessionEntry_session
        }
      }
    }
  }
`)

const result = (data: UseScheduleSession_ScheduleSessionMutation) => data.scheduleSession

/** Schedules a session with nobody in it. */
export function useScheduleSession() {
  return useAction({ document: scheduleSessionMutation, result })
}
