import { Button, Group, List, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { FormErrors } from '@/components/FormErrors'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { actorName } from '@/lib/actor'
import { useFormat } from '@/lib/format'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import classes from './CancellationPanel.module.css'
import { RetryDialog } from './RetryDialog'

const ScheduledNoticeFields = graphql(`
  fragment ScheduledNoticeFields on ScheduledCancellation {
    id
    scheduleStatus
    effectiveAt
    note
    requester
    requestedByName
    requestedAt
    recordedAt
    reason {
      id
      name
    }
    refusals {
      code
      message
    }
  }
`)

const UndoScheduledDocument = graphql(`
  mutation UndoScheduledCancellation($input: UndoScheduledCancellationInput!) {
    undoScheduledCancellation(input: $input) {
      scheduledCancellation {
        id
        scheduleStatus
        contract {
          id
          scheduledCancellation {
            id
          }
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  /** Of the contract. */
  number: string
  scheduled: FragmentType<typeof ScheduledNoticeFields>
  /** It has just been made here: the focus goes on from it. */
  focus: boolean
  /** It was cancelled after all. */
  onCancelled: () => void
}

/** A cancellation that waits for its time, or was refused at it: when, by whom, why, and what can be done about it. */
export function ScheduledNotice({ number, focus, onCancelled, ...props }: Props) {
  const scheduled = readFragment(ScheduledNoticeFields, props.scheduled)
  const { t } = useTranslation('cancellation')
  const format = useFormat()
  const mayCancel = useCan('CANCEL')
  const [action, act] = useParam('acao')
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus) section.current?.focus()
  }, [focus])
  const refused = scheduled.scheduleStatus === 'REFUSED'
  const date = format.dateTime(scheduled.effectiveAt)
  return (
    <section ref={section} tabIndex={-1} className={classes.title} aria-label={t('schedule')}>
      <Callout
        tone={refused ? 'danger' : 'info'}
        title={refused ? t('scheduleRefusedTitle', { date }) : t('scheduledTitle', { date })}
      >
        {refused && (
          <List size="sm">
            {scheduled.refusals.map(({ message }) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        )}
        <Text fz="sm" component="p" m={0} mt={2}>
          {t('scheduledBy', { name: actorName(scheduled.requestedByName), reason: scheduled.reason.name })}{' '}
          <Text span inherit c="dimmed">
            {t('scheduledAt')} <DateTime value={scheduled.recordedAt ?? scheduled.requestedAt} />
          </Text>
        </Text>
        {scheduled.note && (
          <Text fz="sm" component="p" m={0} className={classes.text}>
            {scheduled.note}
          </Text>
        )}
        <Text fz="sm" c="dimmed" component="p" m={0}>
          {refused ? t('refusedHint') : t('scheduledHint')}
        </Text>
        {mayCancel && <Actions refused={refused} id={scheduled.id} number={number} onRetry={() => act('tentar')} />}
      </Callout>
      {refused && mayCancel && action === 'tentar' && (
        <RetryDialog
          id={scheduled.id}
          number={number}
          reason={scheduled.reason.name}
          byLaw={scheduled.requester === 'CONSUMER'}
          blocked={scheduled.refusals.some(({ code }) => code === 'OPEN_COMODATOS')}
          onClose={() => act(null, { replace: true })}
          onDone={onCancelled}
        />
      )}
    </section>
  )
}

type ActionsProps = { id: string; number: string; refused: boolean; onRetry: () => void }

function Actions({ id, number, refused, onRetry }: ActionsProps) {
  const { t } = useTranslation('cancellation')
  const { submit, submitting, problem } = useSubmit(UndoScheduledDocument, (data) => data.undoScheduledCancellation)
  const undo = async () => {
    if (!(await submit({ input: { id } }))) return
    toast(t('undone', { number }))
    // The button goes with the schedule.
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <>
      <FormErrors problem={problem} title={t('notUndone')} />
      <Group gap="xs" mt="xs">
        {refused && (
          <Button variant="default" onClick={onRetry} disabled={submitting}>
            {t('tryAgain')}
          </Button>
        )}
        <Button variant="default" onClick={() => void undo()} loading={submitting}>
          {t('undoSchedule')}
        </Button>
      </Group>
    </>
  )
}
