import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useLocation, useParams, useSearch } from 'wouter'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import type { Column } from '@/components/list'
import { EmptyState } from '@/components/states'
import { ComodatoState } from '@/entities/comodato/ComodatoState'
import { nameOf } from '@/entities/comodato/names'
import { ContractLink } from '@/entities/contract/ContractLink'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { ComodatosQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { ComodatoDrawer, type Step, stepParam } from './ComodatoDrawer'
import { comodatosWhere, filterNames, statuses } from './filters'

const ComodatosDocument = graphql(`
  query Comodatos(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ComodatoOrder
    $where: ComodatoWhereInput
  ) {
    comodatos(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          description
          serialNumber
          status
          lentAt
          closedAt
          ...ComodatoStateFields
          contract {
            id
            customer {
              id
              name
            }
            ...ContractLinkFields
          }
        }
      }
    }
  }
`)

type Comodato = RowOf<ComodatosQuery['comodatos']>
type Field = 'LENT_AT' | 'CREATED_AT'

/** Comodatos: what is lent, to whom, and what came back. One of them opens beside the list, under its own URL. */
export default function ComodatosPage() {
  const { t } = useTranslation(['comodatos', 'shell', 'enums'])
  const { id } = useParams<{ id?: string }>()
  const [, navigate] = useLocation()
  const search = useSearch()
  const list = useListState({
    filters: filterNames,
    sort: { field: 'LENT_AT', direction: 'DESC' },
    sortable: ['LENT_AT', 'CREATED_AT'],
  })
  const where = comodatosWhere(list.filters)
  const query = useQuery({
    query: ComodatosDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })

  /** Opens one, at a step or not; the list's filters stay in the URL. */
  const pathOf = (comodato: string | null, step?: Step) => {
    const params = new URLSearchParams(search)
    params.delete(stepParam)
    if (step) params.set(stepParam, step)
    const text = params.toString()
    return `${comodato ? urls.comodato(comodato) : urls.comodatos()}${text ? `?${text}` : ''}`
  }

  const columns: Column<Comodato, Field>[] = [
    { key: 'name', header: t('equipment'), render: nameOf },
    {
      key: 'status',
      header: t('status'),
      render: (row) => <ComodatoState comodato={row} />,
    },
    { key: 'contract', header: t('contract'), render: ({ contract }) => <ContractLink contract={contract} /> },
    { key: 'customer', header: t('customer'), render: ({ contract }) => contract.customer.name },
    {
      key: 'lentAt',
      header: t('lentAt'),
      sort: 'LENT_AT',
      render: ({ lentAt }) => <DateTime value={lentAt} dateOnly />,
    },
    { key: 'closedAt', header: t('closedAt'), render: ({ closedAt }) => <DateTime value={closedAt} dateOnly /> },
  ]
  return (
    <ListPage
      title={t('shell:comodatos')}
      description={t('description')}
      actions={
        <ExportButton list="comodatos" where={where} orderBy={list.sort} total={query[0].data?.comodatos.totalCount} />
      }
      search={t('search')}
      filters={[
        {
          name: 'situacao',
          label: t('status'),
          options: statuses.map((value) => ({ value, label: t(`enums:ComodatoStatus.${value}`) })),
        },
        {
          name: 'contrato',
          label: t('contract'),
          options: [
            { value: 'CANCELLED', label: t('contractCancelled') },
            { value: 'LIVE', label: t('contractLive') },
          ],
        },
      ]}
      list={list}
      query={query}
      connection={(data) => data.comodatos}
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => pathOf(row.id)}
      rowActions={(row) =>
        row.status === 'OPEN' && (
          <Can permission="REGISTER">
            <Group gap={2} wrap="nowrap" justify="flex-end">
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('return.confirm', { name: nameOf(row) })}
                onClick={() => navigate(pathOf(row.id, 'devolver'))}
              >
                {t('return.short')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-label={t('writeOff.confirm', { name: nameOf(row) })}
                onClick={() => navigate(pathOf(row.id, 'baixar'))}
              >
                {t('writeOff.short')}
              </Button>
            </Group>
          </Can>
        )
      }
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    >
      <ComodatoDrawer
        id={id ?? null}
        onStep={(step) => navigate(pathOf(id ?? null, step))}
        onClose={() => navigate(pathOf(null))}
      />
    </ListPage>
  )
}

const dependencies = dependsOn('Comodato')
