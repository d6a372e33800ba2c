import { graphql } from '@/gql'
import type { ExportColumnsQuery, ExportQuery } from '@/gql/graphql'

export const ExportColumnsDocument = graphql(`
  query ExportColumns($list: String!) {
    exportColumns(list: $list) {
      path
      title
      description
      default
    }
  }
`)

export const ExportDocument = graphql(`
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

export const ExportsDocument = graphql(`
  query Exports {
    exports {
      id
      status
      total
      rows
      bytes
      fileName
      filePath
      createdAt
      expiresAt
    }
  }
`)

export const CreateExportDocument = graphql(`
  mutation CreateExport($input: CreateExportInput!) {
    createExport(input: $input) {
      export {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const StopExportDocument = graphql(`
  mutation StopExport($input: StopExportInput!) {
    stopExport(input: $input) {
      export {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export type ExportColumn = ExportColumnsQuery['exportColumns'][number]
export type Progress = NonNullable<ExportQuery['export']>

/** Whether nothing more will be written. */
export function hasEnded({ status }: Pick<Progress, 'status'>): boolean {
  return status !== 'PENDING' && status !== 'RUNNING'
}
