import { Anchor, Button, List, Text } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import type { Detail } from '@/components/EffectList'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './CancelForm.module.css'
import { Consequences } from './Consequences'
import { differences } from './consequences'
import { withoutFields } from './refusals'
import type { Preview, useCancellationPreview } from './useCancellationPreview'

type Props = {
  ref: Ref<HTMLDivElement>
  live: ReturnType<typeof useCancellationPreview>
  customer: string
  /** Why there is no preview at the moment. */
  paused: string | null
  /** The fields that show their refusals themselves. */
  shownElsewhere: readonly string[]
  /** The server found other facts at the confirmation than were shown. */
  stale: boolean
  onAccept: () => void
  comodatoAction?: (comodato: Detail) => ReactNode
}

/** What will happen, why it can't, and what has changed since it was first seen. */
export function PreviewPanel({ ref, live, paused, ...props }: Props) {
  const { t } = useTranslation(['cancellation', 'common'])
  return (
    <section ref={ref} tabIndex={-1} className={classes.panel} aria-labelledby="consequences">
      <Text component="h3" id="consequences" fz="sm" fw={600} m={0} mb={4}>
        {t('consequences')}
      </Text>
      {paused ? (
        <Text fz="sm" c="dimmed">
          {paused}
        </Text>
      ) : (
        <QueryView query={live.query} loading={<BlockSkeleton lines={7} />}>
          {(data) => <Shown {...props} live={live} preview={live.preview ?? data.cancellationPreview} />}
        </QueryView>
      )}
    </section>
  )
}

function Shown({
  live,
  preview,
  customer,
  shownElsewhere,
  stale,
  onAccept,
  comodatoAction,
}: Omit<Props, 'ref' | 'paused'> & { preview: Preview }) {
  const { t } = useTranslation(['cancellation', 'common'])
  const format = useFormat()
  const refusals = withoutFields(preview.refusals, shownElsewhere)
  const { replaced } = live
  const changes =
    replaced && replaced.token !== preview.token ? differences(replaced, preview, customer, t, format) : null
  return (
    <>
      {(changes || stale) && (
        <Callout tone="attention" alert title={t('changedTitle')}>
          {changes && changes.length > 0 ? (
            <List size="sm">
              {changes.map((change) => (
                <List.Item key={change}>{change}</List.Item>
              ))}
            </List>
          ) : (
            t('changedNothing')
          )}
          <Button mt="xs" size="compact-xs" variant="default" onClick={onAccept} display="block">
            {t('changedAccept')}
          </Button>
        </Callout>
      )}
      {preview.scheduled && preview.allowed && (
        <Callout tone="info" title={t('willBeScheduled')}>
          {t('willBeDecided')}
        </Callout>
      )}
      {refusals.length > 0 && (
        <Callout tone="danger" alert title={t('refusedTitle')}>
          {refusals.length === 1 ? (
            refusals[0]?.message
          ) : (
            <List size="sm">
              {refusals.map(({ message }) => (
                <List.Item key={message}>{message}</List.Item>
              ))}
            </List>
          )}
        </Callout>
      )}
      <Consequences preview={preview} customer={customer} updating={live.updating} comodatoAction={comodatoAction} />
      <Text fz="xs" c="dimmed" mt="xs">
        {t('byParameters', { revision: preview.parametersRevision })}{' '}
        <Anchor href={urls.parameters()} target="_blank" inherit underline="always" title={t('common:newTab')}>
          {t('parameters')}
        </Anchor>
      </Text>
    </>
  )
}
