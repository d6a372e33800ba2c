import { Anchor, Button, Group, Progress as ProgressBar, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { hasEnded, type Progress, useExport, useStopExport } from './useExport'

type Props = { id: string; onClose: () => void }

/** How far an export is; its file is downloaded once it is ready. */
export function ExportProgress({ id, onClose }: Props) {
  const query = useExport(id)
  return (
    <QueryView query={query}>
      {({ export: found }) =>
        found && (
          <Stack gap="md">
            {hasEnded(found) ? <Ended found={found} /> : <Underway found={found} />}
            <Group justify="flex-end" gap="xs">
              <Actions found={found} onClose={onClose} />
            </Group>
          </Stack>
        )
      }
    </QueryView>
  )
}

function Underway({ found }: { found: Progress }) {
  const { t } = useTranslation('exports')
  const format = useFormat()
  const text = t('written', { rows: format.number(found.rows), total: format.number(found.total) })
  const percent = Math.floor((found.rows / Math.max(found.total, 1)) * 100)
  return (
    <>
      <Text fz="sm" data-figures>
        {text}
      </Text>
      <ProgressBar value={percent} aria-label={t('progress')} />
      <Text fz="sm" c="dimmed">
        {t('mayClose')} <MyExports />
      </Text>
    </>
  )
}

function Ended({ found }: { found: Progress }) {
  const { t } = useTranslation('exports')
  const format = useFormat()
  const download = useRef<HTMLAnchorElement>(null)
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    download.current?.click()
  }, [])
  if (!found.filePath) return <Callout tone="attention">{t(`ended.${found.status as 'FAILED'}`)}</Callout>
  return (
    <>
      <Text fz="sm" role="status">
        {t('ready', format.count(found.rows))}
      </Text>
      <Anchor ref={download} href={found.filePath} download={found.fileName} fz="sm">
        <Group component="span" gap={6} display="inline-flex">
          <IconDownload size={14} aria-hidden />
          {t('download', { name: found.fileName })}
        </Group>
      </Anchor>
      <Text fz="sm" c="dimmed">
        {t('kept')} <MyExports />
      </Text>
    </>
  )
}

function MyExports() {
  const { t } = useTranslation('exports')
  return (
    <Anchor component={AppLink} href={urls.exports()} fz="sm">
      {t('mine')}
    </Anchor>
  )
}

function Actions({ found, onClose }: { found: Progress; onClose: () => void }) {
  const { t } = useTranslation(['exports', 'common'])
  const stop = useStopExport()
  return (
    <>
      <FormErrors problem={stop.problem} />
      {!hasEnded(found) && (
        <Button
          variant="default"
          loading={stop.submitting}
          onClick={() => void stop.submit({ input: { id: found.id } })}
        >
          {t('stop')}
        </Button>
      )}
      <Button onClick={onClose}>{t('common:close')}</Button>
    </>
  )
}
