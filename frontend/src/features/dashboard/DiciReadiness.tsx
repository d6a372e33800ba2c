import { Anchor, Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { QueryView } from '@/components/QueryView'
import { ToneBadge } from '@/components/StatusBadge'
import { BlockSkeleton, EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { formatDocument, useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { previousMonth } from '@/lib/time'
import { urls } from '@/urls'
import classes from './Dashboard.module.css'

const DashboardBranchesDocument = graphql(`
  query DashboardBranches {
    branches(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
          cnpj
        }
      }
    }
  }
`)

const DiciReadinessDocument = graphql(`
  query DiciReadiness($cnpj: String!, $year: Int!, $month: Int!) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      dueDate
      totalAccesses
      pendingTotal
      withoutLoginData(first: 1) {
        totalCount
      }
    }
  }
`)

const branchesContext = dependsOn('Branch')
const readinessContext = dependsOn('Contract', 'Login')

/** Whether last month's declaration of each branch can be filed. */
export function DiciReadiness() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const month = previousMonth()
  const [year = 0, number = 1] = month.split('-').map(Number)
  const query = useQuery({ query: DashboardBranchesDocument, context: branchesContext })
  return (
    <Paper p="md" component="section" aria-labelledby="dici">
      <Title order={2} id="dici" mb="xs">
        {t('dici', { month: format.month(year, number) })}
      </Title>
      <QueryView query={query}>
        {({ branches }) => {
          const rows = nodesOf(branches)
          if (rows.length === 0) return <EmptyState title={t('noBranches')} />
          return (
            <ul className={classes.branches}>
              {rows.map((branch) => (
                <li key={branch.id} className={classes.branch}>
                  <Text fz="sm" fw={600}>
                    {branch.name}
                  </Text>
                  <Text fz="xs" c="dimmed" mb={4}>
                    {formatDocument(branch.cnpj)}
                  </Text>
                  <Readiness cnpj={branch.cnpj} month={month} />
                </li>
              ))}
            </ul>
          )
        }}
      </QueryView>
    </Paper>
  )
}

function Readiness({ cnpj, month }: { cnpj: string; month: string }) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const [year = 0, number = 1] = month.split('-').map(Number)
  const query = useQuery({
    query: DiciReadinessDocument,
    variables: { cnpj, year, month: number },
    context: readinessContext,
  })
  return (
    <QueryView query={query} loading={<BlockSkeleton lines={3} />}>
      {({ diciReport: { dueDate, totalAccesses, pendingTotal, withoutLoginData } }) => {
        const lost = withoutLoginData.totalCount
        return (
          <>
            <div className={classes.head}>
              <Anchor component={AppLink} href={urls.dici({ filial: cnpj, mes: month })} fz="sm" fw={500}>
                {t('accesses', { count: totalAccesses, formatted: format.number(totalAccesses) })}
              </Anchor>
              {pendingTotal === 0 && totalAccesses > 0 && <ToneBadge tone="ok">{t('ready')}</ToneBadge>}
              {pendingTotal > 0 && <ToneBadge tone="danger">{t('notReady')}</ToneBadge>}
              {pendingTotal === 0 && totalAccesses === 0 && <ToneBadge tone="neutral">{t('nothing')}</ToneBadge>}
            </div>
            <Text fz="sm" component="p" m={0}>
              {pendingTotal > 0 ? (
                <Anchor component={AppLink} href={urls.dici({ filial: cnpj, mes: month, aba: 'pendencias' })} inherit>
                  {t('pending', { count: pendingTotal, formatted: format.number(pendingTotal) })}
                </Anchor>
              ) : (
                t('noPending')
              )}
            </Text>
            <Text fz="sm" component="p" m={0}>
              {lost > 0 ? (
                <Anchor component={AppLink} href={urls.dici({ filial: cnpj, mes: month, aba: 'sem-dados' })} inherit>
                  {t('lost', { count: lost, formatted: format.number(lost) })}
                </Anchor>
              ) : (
                t('noLost')
              )}
            </Text>
            <Text fz="xs" c="dimmed" component="p" m={0} mt={4}>
              {t('due')} <DateTime value={dueDate} dateOnly />
            </Text>
          </>
        )
      }}
    </QueryView>
  )
}
