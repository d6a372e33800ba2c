import { Stack, Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import { Callout } from '@/components/Callout'
import { QueryView } from '@/components/QueryView'
import { EmptyState, TableSkeleton } from '@/components/states'
import { graphql } from '@/gql'
import type { DiciReportQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { Changes } from './Changes'
import { Closing } from './Closing'
import { PendingLogins } from './PendingLogins'
import { periodOf } from './period'
import { RowDrawer } from './RowDrawer'
import { Rows } from './Rows'
import { rowsLabel } from './rowColumns'
import { Summary } from './Summary'
import { Versions } from './Versions'
import { WithoutLoginData } from './WithoutLoginData'

const DiciReportDocument = graphql(`
  query DiciReport($cnpj: String!, $year: Int!, $month: Int!) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      cnpj
      forecast
      rows {
        ...DiciRowsFields
      }
      pendingTotal
      pending {
        ...PendingLoginsFields
      }
      withoutLoginData(first: 1) {
        totalCount
      }
      closed {
        id
      }
      versions {
        id
        ...VersionsFields
      }
      changesSinceClosing {
        ...DiciChangesFields
      }
      ...DiciClosingFields
      ...DiciSummaryFields
      ...RowDrawerFields
    }
  }
`)

type ReportData = DiciReportQuery['diciReport']

const tabs = ['linhas', 'pendencias', 'sem-dados', 'mudancas', 'versoes'] as const
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
      {({ diciReport }) => <Report report={diciReport} month={month} />}
    </QueryView>
  )
}

// The report counts these; its answer may name none of them.
const dependencies = dependsOn('Login', 'Contract', 'Cancellation', 'DiciDeclaration')

function Report({ report, month }: { report: ReportData; month: string }) {
  const { t } = useTranslation('dici')
  const [params, setParams] = useSearchParams()
  // What stops the file comes first.
  const usual: Tab = report.pendingTotal > 0 && !report.closed ? 'pendencias' : 'linhas'
  const offered = report.closed ? tabs : tabs.slice(0, 3)
  const tab = offered.find((name) => name === params.get('aba')) ?? usual

  const show = (name: string | null) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        for (const page of ['pagina', 'depois', 'antes', 'de', 'ate']) next.delete(page)
        next.set('aba', name ?? usual)
        return next
      },
      { replace: true },
    )

  return (
    <Stack gap="md">
      <Summary report={report} />
      <Closing report={report} onShowChanges={() => show('mudancas')} />
      {report.forecast && (
        <Callout tone="info" title={t('forecastTitle')}>
          {t('forecastText')}
        </Callout>
      )}
      <ReportTabs report={report} month={month} tab={tab} onShow={show} />
      <RowDrawer report={report} />
    </Stack>
  )
}

type TabsProps = { report: ReportData; month: string; tab: Tab; onShow: (name: string | null) => void }

function ReportTabs({ report, month, tab, onShow }: TabsProps) {
  const { t } = useTranslation('dici')
  const format = useFormat()
  const count = (label: string, number: number) => `${label} (${format.number(number)})`
  return (
    <Tabs value={tab} onChange={onShow}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="linhas">{count(rowsLabel(report, t), report.rows.length)}</Tabs.Tab>
        <Tabs.Tab value="pendencias">{count(t('tab.pending'), report.pendingTotal)}</Tabs.Tab>
        <Tabs.Tab value="sem-dados">{count(t('tab.withoutLoginData'), report.withoutLoginData.totalCount)}</Tabs.Tab>
        {report.closed && (
          <>
            <Tabs.Tab value="mudancas">{count(t('tab.changes'), report.changesSinceClosing.length)}</Tabs.Tab>
            <Tabs.Tab value="versoes">{count(t('tab.versions'), report.versions.length)}</Tabs.Tab>
          </>
        )}
      </Tabs.List>
      <Tabs.Panel value="linhas">
        <Rows label={rowsLabel(report, t)} rows={report.rows} />
      </Tabs.Panel>
      <Tabs.Panel value="pendencias">
        <PendingLogins pending={report.pending} cnpj={report.cnpj} month={month} />
      </Tabs.Panel>
      <Tabs.Panel value="sem-dados">
        <WithoutLoginData cnpj={report.cnpj} month={month} count={report.withoutLoginData.totalCount} />
      </Tabs.Panel>
      <Tabs.Panel value="mudancas">
        {report.changesSinceClosing.length > 0 ? (
          <Changes
            label={t('tab.changes')}
            changes={report.changesSinceClosing}
            before={t('declared')}
            after={t('now')}
          />
        ) : (
          <EmptyState title={t('noChangesTitle')}>{t('noChangesText')}</EmptyState>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="versoes">
        <Versions versions={report.versions} />
      </Tabs.Panel>
    </Tabs>
  )
}
