import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { QueryView } from '@/components/QueryView'
import { nodesOf } from '@/lib/list'
import { ChangeList } from './ChangeList'
import { historyOf, type Revision } from './model'
import { ParametersHistoryDocument } from './revisions'

type Props = {
  /** The revision that the form's changes are based on, and the newest. */
  base: number
  current: number
  /** Drops the form's changes. */
  onReload: () => void
  /** Keeps them, on top of the newest revision. */
  onKeep: () => void
}

/** Somebody else saved meanwhile: who changed what, and what to do with one's own changes. */
export function ConflictNotice({ base, current, onReload, onKeep }: Props) {
  const { t } = useTranslation('parameters')
  const query = useQuery({
    query: ParametersHistoryDocument,
    variables: { first: 100, where: { revisionGTE: base, revisionLTE: current } },
    requestPolicy: 'network-only',
  })
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <Callout tone="attention" alert title={t('conflictTitle')}>
      <Stack gap="xs" ref={notice}>
        <QueryView query={query}>
          {({ parameters }) =>
            historyOf(nodesOf<Revision>(parameters.revisions))
              .filter(({ revision }) => revision.revision > base)
              .map(({ revision, changes }) => (
                <div key={revision.id}>
                  <Text fz="sm">
                    {t('conflictBy', { name: revision.changedByName, revision: revision.revision })}{' '}
                    <DateTime value={revision.changedAt} />
                  </Text>
                  <ChangeList changes={changes} />
                </div>
              ))
          }
        </QueryView>
        <Text fz="sm">{t('conflictText')}</Text>
        <Group gap="xs">
          <Button variant="default" onClick={onReload}>
            {t('conflictReload')}
          </Button>
          <Button variant="default" onClick={onKeep}>
            {t('conflictKeep')}
          </Button>
        </Group>
      </Stack>
    </Callout>
  )
}
