import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { QueryView } from '@/components/QueryView'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { formatDocument, useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { instantFromLocal, previousMonth, today } from '@/lib/time'
import classes from './Dashboard.module.css'
import { Readiness } from './Readiness'

const DashboardBranchesDocument = graphql(`
  query DashboardBranches($since: Time!) {
    events(
      first: 100
      where: { type: DICI_MONTH_PENDING, occurredAtGTE: $since }
      orderBy: { field: OCCURRED_AT, direction: DESC }
    ) {
      edges {
        node {
          id
          subjectID
          occurredAt
          data
        }
      }
    }
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

type Warning = { subjectID?: string | null; occurredAt: string; data: Record<string, unknown> }

const branchesContext = dependsOn('Branch')

/** Whether last month's declaration of each branch can be filed. */
export function DiciReadiness() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const month = previousMonth()
  const [year = 0, number = 1] = month.split('-').map(Number)
  const query = useQuery({
    query: DashboardBranchesDocument,
    // The month is declared in the one after it, which is now.
    variables: { since: instantFromLocal(`${today().slice(0, 7)}-01`) },
    context: branchesContext,
  })
  return (
    <Paper p="md" component="section" aria-labelledby="dici">
      <Title order={2} id="dici" mb="xs">
        {t('dici', { month: format.month(year, number) })}
      </Title>
      <QueryView query={query}>
        {({ branches, events }) => {
          const rows = nodesOf(branches)
          const warnings = nodesOf<Warning>(events).filter(({ data }) => data.month === month)
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
                  <Readiness
                    cnpj={branch.cnpj}
                    month={month}
                    warnedAt={warnings.find(({ subjectID }) => subjectID === branch.id)?.occurredAt}
                  />
                </li>
              ))}
            </ul>
          )
        }}
      </QueryView>
    </Paper>
  )
}
