import { Box } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import { activeWhere, type Column, useActiveChoices } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { type ClosedMonth, ClosedMonths } from '@/entities/dici/ClosedMonths'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { PlansQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { PlanActions } from './PlanActions'
import { PlanDialog } from './PlanDialog'

const PlansDocument = graphql(`
  query Plans($first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: PlanOrder, $where: PlanWhereInput) {
    plans(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          code
          name
          active
          speedMbps
          medium
          technology
          product
          priceCents
          updatedAt
          ...PlanActionsFields
        }
      }
    }
  }
`)

type PlanRow = RowOf<PlansQuery['plans']>
type Field = 'NAME' | 'UPDATED_AT'

/** Planos: what is sold, and what each delivers. */
export default function PlansPage() {
  const { t } = useTranslation(['plans', 'shell', 'enums'])
  const format = useFormat()
  const [editing, edit] = useParam('plano')
  const [changed, setChanged] = useState<readonly ClosedMonth[]>([])
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'UPDATED_AT'],
  })
  const { q, situacao } = list.filters
  const where = {
    ...activeWhere(situacao),
    or: q ? [{ nameContainsFold: q }, { codeContainsFold: q }] : undefined,
  }
  const query = useQuery({
    query: PlansDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<PlanRow, Field>[] = [
    { key: 'name', header: t('name'), sort: 'NAME', render: ({ name }) => name },
    { key: 'code', header: t('code'), render: ({ code }) => code },
    { key: 'speed', header: t('speed'), align: 'right', render: ({ speedMbps }) => format.speed(speedMbps) },
    {
      key: 'access',
      header: t('access'),
      render: ({ medium, technology }) =>
        [medium && t(`enums:Medium.${medium}`), technology].filter(Boolean).join(' · ') || absent,
    },
    { key: 'product', header: t('enums:DiciField.PRODUCT'), render: ({ product }) => t(`enums:Product.${product}`) },
    { key: 'price', header: t('price'), align: 'right', render: ({ priceCents }) => format.money(priceCents) },
    { key: 'active', header: t('status'), render: ({ active }) => <ActiveBadge active={active} /> },
    {
      key: 'updatedAt',
      header: t('updatedAt'),
      sort: 'UPDATED_AT',
      render: ({ updatedAt }) => <DateTime value={updatedAt} />,
    },
  ]
  const close = () => edit(null, { replace: true })
  return (
    <ListPage
      title={t('title')}
      crumbs={[{ label: t('shell:settings') }, { label: t('shell:parametersGroup') }]}
      description={t('description')}
      actions={<ExportButton list="plans" where={where} orderBy={list.sort} total={query[0].data?.plans.totalCount} />}
      notice={
        changed.length > 0 && (
          <Box mb="md">
            <ClosedMonths months={changed} />
          </Box>
        )
      }
      search={t('search')}
      filters={[{ name: 'situacao', label: t('status'), options: useActiveChoices() }]}
      list={list}
      query={query}
      connection={(data) => data.plans}
      columns={columns}
      rowKey={({ id }) => id}
      rowActions={(plan) => <PlanActions plan={plan} onEdit={() => edit(plan.id)} />}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    >
      <PlanDialog
        id={editing}
        onClose={close}
        onSaved={(months) => {
          setChanged(months)
          close()
        }}
      />
    </ListPage>
  )
}

const dependencies = dependsOn('Plan')
