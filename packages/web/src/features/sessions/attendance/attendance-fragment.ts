import { graphql } from '#web/gql/gql.ts'
import type { Attendance_SessionFragment } from '#web/gql/graphql.ts'

export const attendanceFragment = graphql(/* GraphQL */ `
  fragment Attendance_session on Session {
    start
    end
    bookings {
      id
      status
      contestedAt
      client {
        displayName
      }
      changes {
        kind
        message
      }
    }
  }
`)

export type AttendancePlace = Attendance_SessionFragment['bookings'][number]
