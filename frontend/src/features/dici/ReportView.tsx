import { Stack, Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import { QueryView } from '@/components/QueryView'
import { TableSkeleton } from '@/components/states'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { DiciReportDocument, type Report } from './documents'
import { PendingLogins } from './PendingLogins'
import { periodOf } from './period'
import { Rows } from './Rows'
import { Summary } from './Summary'
import { WithoutLoginData } from './WithoutLoginData'

const tabs = ['linhas', 'pendencias', 'sem-dados'] as const
export type Tab = (typeof tabs)[number]

type Props = { cnpj: string; month: string }

/** One month's declaration: what it adds up to, what stops it, and what it can't count. */
export function ReportView({ cnpj, month }: Props) {
  const query = useQuery({
    query: DiciReportDocument,
    variables: { cnpj, ...periodOf(month) },
    requestPolicy: 'cache-and-network',
    context: dependencies,
  })
  return (
    <QueryView query={query} loading={<TableSkeleton />}>
      {({ diciReport }) => (
        <Stack gap="md">
          <Summary report={diciReport} />
          <ReportTabs report={diciReport} month={month} />
        </Stack>
      )}
    </QueryView>
  )
}

// The report counts these; its answer may name none of them.
const dependencies = dependsOn('Login', 'Contract', 'Cancellation')

function ReportTabs({ report, month }: { report: Report; month: string }) {
  const { t } = useTranslation('dici')
  const format = useFormat()
  const [params, setParams] = useSearchParams()
  // What stops the file comes first.
  const usual: Tab = report.pendingTotal > 0 ? 'pendencias' : 'linhas'
  const tab = tabs.find((name) => name === params.get('aba')) ?? usual

  const show = (name: string | null) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        for (const page of ['pagina', 'depois', 'antes']) next.delete(page)
        next.set('aba', name ?? usual)
        return next
      },
      { replace: true },
    )

  const count = (label: string, number: number) => `${label} (${format.number(number)})`
  return (
    <Tabs value={tab} onChange={show}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="linhas">{count(t('tab.rows'), report.rows.length)}</Tabs.Tab>
        <Tabs.Tab value="pendencias">{count(t('tab.pending'), report.pendingTotal)}</Tabs.Tab>
        <Tabs.Tab value="sem-dados">{count(t('tab.withoutLoginData'), report.withoutLoginData.totalCount)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="linhas">
        <Rows rows={report.rows} />
      </Tabs.Panel>
      <Tabs.Panel value="pendencias">
        <PendingLogins pending={report.pending} cnpj={report.cnpj} month={month} />
      </Tabs.Panel>
      <Tabs.Panel value="sem-dados">
        <WithoutLoginData cnpj={report.cnpj} month={month} count={report.withoutLoginData.totalCount} />
      </Tabs.Panel>
    </Tabs>
  )
}
