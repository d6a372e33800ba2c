import { Anchor, Button, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciSummaryFieldsFragment } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { daysUntil, today } from '@/lib/time'
import classes from './Dici.module.css'
import { obstacle } from './period'
import { rowsLabel } from './rowColumns'

const DiciSummaryFields = graphql(`
  fragment DiciSummaryFields on DiciReport {
    dueDate
    forecast
    totalAccesses
    fileName
    filePath
    pendingTotal
    rows {
      key
    }
    withoutLoginData(first: 1) {
      totalCount
    }
    changesSinceClosing {
      accessesBefore
      accessesAfter
    }
    closed {
      id
      version
      fileSha256
      evidence {
        fileName
        filePath
        accesses
      }
    }
  }
`)

type Report = DiciSummaryFieldsFragment
type Version = NonNullable<Report['closed']>

/** What the month adds up to, until when it is due, and the file. */
export function Summary(props: { report: FragmentType<typeof DiciSummaryFields> }) {
  const report = readFragment(DiciSummaryFields, props.report)
  const { t } = useTranslation('dici')
  const format = useFormat()
  const left = daysUntil(report.dueDate, today())
  const more = report.changesSinceClosing.reduce((sum, change) => sum + change.accessesAfter - change.accessesBefore, 0)
  return (
    <section className={classes.summary} aria-label={t('summary')}>
      <dl className={classes.figures}>
        <Figure
          label={t(report.forecast ? 'accessesForecast' : 'totalAccesses')}
          value={format.number(report.totalAccesses)}
          note={more !== 0 && t('nowAccesses', { accesses: format.number(report.totalAccesses + more) })}
        />
        <Figure label={rowsLabel(report, t)} value={format.number(report.rows.length)} />
        <Figure
          label={t('tab.pending')}
          value={format.number(report.pendingTotal)}
          tone={report.pendingTotal > 0 ? 'attention' : undefined}
        />
        <Figure label={t('tab.withoutLoginData')} value={format.number(report.withoutLoginData.totalCount)} />
        <Figure
          label={t('dueDate')}
          value={format.date(report.dueDate)}
          note={left < 0 ? t('duePast') : t('dueIn', { count: left })}
        />
      </dl>
      <Download report={report} />
    </section>
  )
}

type FigureProps = { label: string; value: string; note?: ReactNode; tone?: 'attention' }

function Figure({ label, value, note, tone }: FigureProps) {
  return (
    <div className={classes.figure} data-tone={tone}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  )
}

/** The file as the regulator takes it; when there is none, why. */
function Download({ report }: { report: Report }) {
  const { t } = useTranslation('dici')
  const id = useId()
  const why = obstacle(report)
  const icon = <IconDownload size={16} aria-hidden />
  return (
    <div className={classes.download}>
      {why ? (
        <Button size="sm" disabled leftSection={icon} aria-describedby={id}>
          {t('download')}
        </Button>
      ) : (
        <Button
          size="sm"
          component="a"
          href={report.filePath}
          download={report.fileName}
          leftSection={icon}
          aria-describedby={id}
        >
          {t('download')}
        </Button>
      )}
      <Text id={id} fz="xs" c="dimmed">
        {why === 'forecast' && t('noFileForecast')}
        {why === 'pending' && t('noFilePending', { count: report.pendingTotal })}
        {why === 'empty' && t('noFileEmpty')}
        {!why && (report.closed ? t('fileOfVersion', { version: report.closed.version }) : report.fileName)}
      </Text>
      {report.closed && <Evidence version={report.closed} />}
    </div>
  )
}

/** What proves the file: the accesses behind it, and its SHA-256. */
function Evidence({ version: { fileSha256, evidence } }: { version: Version }) {
  const { t } = useTranslation('dici')
  const format = useFormat()
  return (
    <>
      {evidence && (
        <Anchor href={evidence.filePath} download={evidence.fileName} fz="sm">
          {t('evidence', format.count(evidence.accesses))}
        </Anchor>
      )}
      {fileSha256 && (
        <Text fz="xs" c="dimmed">
          SHA-256: <span className={classes.sum}>{fileSha256}</span>
        </Text>
      )}
    </>
  )
}
