import { Button, Group, Text } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciClosingFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { CloseDialog } from './CloseDialog'
import classes from './Dici.module.css'
import { closingObstacle } from './period'
import { RectifyDialog } from './RectifyDialog'

const DiciClosingFields = graphql(`
  fragment DiciClosingFields on DiciReport {
    forecast
    pendingTotal
    closable
    rows {
      key
    }
    changesSinceClosing {
      accessesAfter
    }
    closed {
      id
      version
      note
      closedAt
      closedByName
    }
    ...CloseDialogFields
    ...RectifyDialogFields
  }
`)

type Report = DiciClosingFieldsFragment
type Version = NonNullable<Report['closed']>
type Props = { report: FragmentType<typeof DiciClosingFields>; onShowChanges: () => void }

/** Whether the month is closed, by whom, and what has changed since; its dialogs stand in the URL. */
export function Closing({ onShowChanges, ...props }: Props) {
  const report = readFragment(DiciClosingFields, props.report)
  const [action, act] = useParam('acao')
  const mayClose = useCan('CLOSE_DICI')
  const { closed, closable } = report
  const done = () => act(null, { replace: true })
  return (
    <>
      {closed ? (
        <ClosedMonth
          report={report}
          version={closed}
          onRectify={() => act('retificar')}
          onShowChanges={onShowChanges}
        />
      ) : (
        <OpenMonth report={report} onClose={() => act('fechar')} />
      )}
      {mayClose && action === 'fechar' && !closed && closable && <CloseDialog report={report} onClose={done} />}
      {mayClose && action === 'retificar' && closed && (
        <RectifyDialog report={report} version={closed.version} onClose={done} />
      )}
    </>
  )
}

function OpenMonth({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation('dici')
  const id = useId()
  const why = closingObstacle(report)
  return (
    <State
      icon={<IconLockOpen2 size={17} stroke={1.6} aria-hidden />}
      action={
        <Can permission="CLOSE_DICI">
          <Button variant="default" disabled={why !== null} onClick={onClose} aria-describedby={id}>
            {t('close.button')}
          </Button>
        </Can>
      }
    >
      <Text fz="sm" fw={500}>
        {t('open')}
      </Text>
      <Text id={id} fz="sm" c="dimmed">
        {why ? t(`cantClose.${why}`) : t('openText')}
      </Text>
    </State>
  )
}

type ClosedProps = { report: Report; version: Version; onRectify: () => void; onShowChanges: () => void }

function ClosedMonth({ report, version, onRectify, onShowChanges }: ClosedProps) {
  const { t } = useTranslation('dici')
  const changes = report.changesSinceClosing.length
  return (
    <>
      <State icon={<IconLock size={17} stroke={1.6} aria-hidden />}>
        <Text fz="sm" fw={500}>
          {t('closedAt')} <DateTime value={version.closedAt} />{' '}
          {t('closedBy', { name: actorName(version.closedByName), version: version.version })}
        </Text>
        <Text fz="sm" c="dimmed">
          {version.note ? t('rectifiedBecause', { note: version.note }) : t('closedText')}
        </Text>
      </State>
      {changes > 0 && (
        <Callout tone="attention" title={t('changedTitle', { count: changes })}>
          {t('changedText')}
          <Group gap="xs" mt="xs">
            <Can permission="CLOSE_DICI">
              <Button onClick={onRectify}>{t('rectify.button')}</Button>
            </Can>
            <Button variant="default" onClick={onShowChanges}>
              {t('showChanges')}
            </Button>
          </Group>
        </Callout>
      )}
    </>
  )
}

function State({ icon, children, action }: { icon: ReactNode; children: ReactNode; action?: ReactNode }) {
  const { t } = useTranslation('dici')
  return (
    <section className={classes.closing} aria-label={t('closing')}>
      {icon}
      <div className={classes.closingText}>{children}</div>
      {action}
    </section>
  )
}
