import { useQuery } from '@apollo/client/react'
import { getRouteApi } from '@tanstack/react-router'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'

const app = getRouteApi('/_app')

/** The signed-in account. Only for use below the signed-in layout, where there always is one. */
export function useViewer() {
  const { viewer } = app.useRouteContext()
  const { data } = useQuery(viewerQuery)
  return data?.viewer ?? viewer
}
