import { useQuery } from 'urql'
import { batchContracts, countOf, type Selection } from '@/entities/contract/selection'
import { graphql } from '@/gql'
import type { ContractWhereInput } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { BulkDialog } from './BulkDialog'
import { SelectionBar } from './SelectionBar'

const ContractCountDocument = graphql(`
  query ContractCount($where: ContractWhereInput!) {
    contracts(first: 1, where: $where) {
      totalCount
    }
  }
`)

type Props = {
  selection: Selection
  /** Whom "all" means under the list's filters. */
  all: ContractWhereInput
  filtered: boolean
  onChange: (selection: Selection) => void
}

const context = dependsOn('Contract')

/** What can be done with the contracts that were chosen: the bar, and the dialog it leads to, which is in the URL. */
export function ChosenContracts({ selection, all, filtered, onChange }: Props) {
  const mayCancel = useCan('CANCEL')
  const [dialog, open] = useParam('lote')
  const any = selection.kind === 'all' || selection.ids.length > 0
  const [{ data }] = useQuery({
    query: ContractCountDocument,
    variables: { where: all },
    pause: !any || !mayCancel,
    context,
  })
  const total = data?.contracts.totalCount
  const count = countOf(selection, total ?? 0)
  return (
    <>
      {any && mayCancel && (
        <SelectionBar
          selection={selection}
          total={total}
          filtered={filtered}
          onChange={onChange}
          onChooseAll={() => onChange({ kind: 'all', where: all, except: [] })}
          onCancel={() => open('cancelar')}
        />
      )}
      {dialog === 'cancelar' && (
        <BulkDialog
          contracts={any ? batchContracts(selection) : null}
          count={total === undefined && selection.kind === 'all' ? undefined : count}
          onClose={() => open(null, { replace: true })}
        />
      )}
    </>
  )
}
