import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { ListPage } from '@/components/ListPage'
import { EmptyState } from '@/components/states'
import { cancellableWhere, isChosen, withContracts } from '@/entities/contract/selection'
import { cancellable } from '@/entities/contract/states'
import { useSelection } from '@/entities/contract/useSelection'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useListState } from '@/lib/list'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'
import { ChosenContracts } from './ChosenContracts'
import { ContractFilters } from './ContractFilters'
import { contractsWhere, filterNames } from './filters'
import { sortable, useContractColumns } from './useContractColumns'

const ContractListDocument = graphql(`
  query ContractList(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ContractOrder
    $where: ContractWhereInput
  ) {
    contracts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          number
          status
          ...ContractColumnsFields
        }
      }
    }
  }
`)

const context = dependsOn('Contract', 'Customer', 'ScheduledCancellation')

/** Contratos: found by number, customer, document or login, narrowed by filters in the URL, and chosen for what is done to many. */
export default function ContractsPage() {
  const { t } = useTranslation(['contracts', 'batches'])
  const list = useListState({
    filters: filterNames,
    sort: { field: 'STATUS_CHANGED_AT', direction: 'DESC' },
    sortable,
  })
  const where = contractsWhere(list.filters)
  const query = useQuery({
    query: ContractListDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context,
  })
  const columns = useContractColumns()
  const mayCancel = useCan('CANCEL')
  const all = cancellableWhere(where)
  const [selection, select] = useSelection(all)
  return (
    <ListPage
      title={t('title')}
      actions={
        <ExportButton list="contracts" where={where} orderBy={list.sort} total={query[0].data?.contracts.totalCount} />
      }
      toolbar={
        <ContractFilters
          filters={list.filters}
          filtered={list.filtered}
          setFilter={list.setFilter}
          onClear={list.clearFilters}
        />
      }
      list={list}
      query={query}
      connection={(data) => data.contracts}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => urls.contract(row.number)}
      choice={
        mayCancel
          ? {
              chosen: ({ id }) => isChosen(selection, id),
              choosable: ({ status }) => cancellable.includes(status),
              choose: (rows, on) =>
                select(
                  withContracts(
                    selection,
                    rows.map(({ id }) => id),
                    on,
                  ),
                ),
              label: ({ number }) => t('batches:choose', { number }),
            }
          : undefined
      }
      empty={
        <EmptyState
          title={t('emptyTitle')}
          action={
            <Button component={AppLink} href={urls.customers()} variant="default">
              {t('emptyAction')}
            </Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      }
    >
      <ChosenContracts selection={selection} all={all} filtered={list.filtered} onChange={select} />
    </ListPage>
  )
}
