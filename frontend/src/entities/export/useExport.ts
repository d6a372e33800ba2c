import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { ExportQuery, ExportStatus } from '@/gql/graphql'
import { usePolling } from '@/lib/polling'
import { useSubmit } from '@/lib/submit'

const ExportDocument = graphql(`
  query Export($id: ID!) {
    export(id: $id) {
      id
      status
      total
      rows
      fileName
      filePath
    }
  }
`)

const StopExportDocument = graphql(`
  mutation StopExport($input: StopExportInput!) {
    stopExport(input: $input) {
      export {
        id
        status
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export type Progress = NonNullable<ExportQuery['export']>

/** Whether nothing more will be written. */
export function hasEnded({ status }: { status: ExportStatus }): boolean {
  return status !== 'PENDING' && status !== 'RUNNING'
}

/** Stops an export that goes on, or deletes what is ready. */
export function useStopExport() {
  return useSubmit(StopExportDocument, (data) => data.stopExport)
}

/** How often an export that goes on is looked at, in milliseconds. */
export const pollEvery = 1_000

/** One export, from its beginning to its end. */
export function useExport(id: string) {
  const query = useQuery({ query: ExportDocument, variables: { id }, requestPolicy: 'network-only' })
  const [{ data }, execute] = query
  const found = data?.export
  usePolling(!found || !hasEnded(found), execute, pollEvery)
  return query
}
