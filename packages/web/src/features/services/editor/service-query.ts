import { graphql } from '#web/gql/gql.ts'

/** One service to edit, with the schedules it can use. */
export const serviceQuery = graphql(/* GraphQL */ `
  query ServicePage_serviceQuery($id: ID!) {
    node(id: $id) {
      ... on Service {
        id
        ...ServiceForm_service
      }
    }
    schedules {
      id
      name
      main
    }
  }
`)

/** The defaults of a new service: the schedules, the currency and colours in use, and the notice for cancelling. */
export const newServiceQuery = graphql(/* GraphQL */ `
  query NewServicePage_startQuery {
    viewer {
      professional {
        id
        cancellation {
          ...CancellationPolicy_policy
        }
      }
    }
    schedules {
      id
      name
      main
    }
    services(first: 100) {
      edges {
        cursor
        node {
          id
          currency
          colour
        }
      }
    }
  }
`)
